package gym.sorespot.strength.sheet.content;

import gym.sorespot.strength.sheet.paint.Picture;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What stands on a sheet, every word of it final. Holds no severity, no member code and no name. Immutable.
 *
 * @param locale language of the words
 * @param day the session's day
 * @param documentTitle for a reader's window and lists of files
 * @param head who gives it, and when
 * @param halt why there is no training today; null for a session
 * @param stop when to stop; empty on a halt
 * @param blocks in their order; empty on a halt
 * @param cards what helps beside the exercises
 * @param next the day of the next visit, null when there is none
 * @param morning what to watch until then, empty on a halt
 * @param keys what the sheet's own signs mean, each a sentence
 * @param foot small print, each a sentence
 * @param code brings the session back, null when there is nothing to bring back
 */
public record SheetContent(
        Locale locale,
        LocalDate day,
        String documentTitle,
        Head head,
        @Nullable String halt,
        List<String> stop,
        List<Block> blocks,
        List<Card> cards,
        @Nullable String next,
        String morning,
        List<String> keys,
        List<String> foot,
        @Nullable Code code) {
    public SheetContent {
        stop = List.copyOf(stop);
        blocks = List.copyOf(blocks);
        cards = List.copyOf(cards);
        keys = List.copyOf(keys);
        foot = List.copyOf(foot);
    }

    /** Number of exercises. */
    public int size() {
        return blocks.stream().mapToInt(block -> block.exercises().size()).sum();
    }

    /** Top of the page. */
    public record Head(String gym, @Nullable Picture logo, String title, String date, String summary) {}

    /** Exercises that belong together, with their time. */
    public record Block(String title, String minutes, List<Exercise> exercises) {
        public Block {
            exercises = List.copyOf(exercises);
        }
    }

    /**
     * One exercise.
     *
     * @param number 1 and up, through the whole session
     * @param picture key poses, null when there is none
     * @param name in the member's words
     * @param dose such as {@code 3 x 15}
     * @param side how the sides take part
     * @param load kilograms or percent, empty for none
     * @param tempo empty for a hold
     * @param rest between two sets, empty for a single set
     * @param reasons why it is there, each by itself; the first says most and takes most room
     * @param sets boxes to tick
     * @param blanks what to fill in, such as kg and reps
     * @param steps how it is done
     */
    public record Exercise(
            int number,
            @Nullable Picture picture,
            String name,
            String dose,
            String side,
            String load,
            String tempo,
            String rest,
            List<String> reasons,
            int sets,
            List<String> blanks,
            List<String> steps) {
        public Exercise {
            reasons = List.copyOf(reasons);
            blanks = List.copyOf(blanks);
            steps = List.copyOf(steps);
        }
    }

    /** A recovery card. */
    public record Card(String title, String text) {}

    /**
     * A code to scan.
     *
     * @param text in the code
     * @param words for whoever cannot see it
     */
    public record Code(String text, String words) {}
}
