package gym.sorespot.strength.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import gym.sorespot.strength.gym.Card;
import gym.sorespot.strength.gym.Gym;
import gym.sorespot.strength.sheet.content.PicturePainter;
import gym.sorespot.strength.sheet.content.SheetComposer;
import gym.sorespot.strength.sheet.content.SheetContent;
import gym.sorespot.strength.sheet.paint.Mark;
import gym.sorespot.strength.sheet.paint.Page;
import gym.sorespot.strength.sheet.paint.Paper;
import gym.sorespot.strength.sheet.paint.Part;
import gym.sorespot.strength.sheet.paint.Picture;
import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Any number of exercises, with everything as long as its reader allows: no exercise is split, and nothing is cut off. */
class FullPagesTest {
    private static final SheetPdf SHEETS = SheetPdf.load();
    private static final UUID VISIT = new UUID(1, 2);

    /** Sixty letters, as many as a name may have. */
    private static final UnaryOperator<String> LONGEST =
            old -> (old + " auf der Treppenstufenkante, beide Knie gestreckt und ruhig atmen").substring(0, 60);

    private static final UnaryOperator<String> ONE_WORD =
            old -> "Oberschenkelrückseite".repeat(3).substring(0, 60);

    /** Thirty cards of four hundred letters without a full stop, and a name and a contact of the greatest length. */
    private static final Gym WORDY = new Gym(
            "Turnverein Neustadt, Gesundheitssport eV",
            "die Theke im Erdgeschoss links, sonst Telefon 0555 01 34 00",
            Sessions.GYM.equipment(),
            Sessions.GYM.outOfOrder(),
            Sessions.GYM.weights(),
            Sessions.GYM.thresholds(),
            IntStream.range(0, 30)
                    .mapToObj(i -> new Card(
                            "card-" + i, "Dehnen zu Hause nach jeder Einheit ganz", "Dehn dich ".repeat(40), false))
                    .toList());

    private static final Picture BOX = new Picture() {
        @Override
        public double aspect() {
            return 1.6;
        }

        @Override
        public String words() {
            return "";
        }

        @Override
        public void paint(Graphics2D graphics, double width, double height) {
            graphics.drawRect(0, 0, (int) width, (int) height);
        }
    };

    static Stream<Arguments> sheets() {
        List<Arguments> all = new ArrayList<>();
        for (Paper paper : List.of(Paper.A4, Paper.LETTER)) {
            for (int exercises = 1; exercises <= 14; exercises++) {
                all.add(Arguments.of(exercises, paper, false, UnaryOperator.<String>identity()));
                all.add(Arguments.of(exercises, paper, false, LONGEST));
                all.add(Arguments.of(exercises, paper, true, LONGEST));
                all.add(Arguments.of(exercises, paper, true, ONE_WORD));
            }
        }
        return all.stream();
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void splitNoExerciseAndCutNothingOff(int exercises, Paper paper, boolean wordy, UnaryOperator<String> rename) {
        Gym gym = wordy ? WORDY : Sessions.GYM;
        PicturePainter pictures = id -> Optional.of(BOX);
        SheetContent content = new SheetComposer(gym, Sessions.catalogue(), pictures, null, Locale.GERMANY)
                .compose(Sessions.advised(exercises, rename, gym), Sessions.DAY, VISIT);
        List<Page> pages = SHEETS.pages(content, paper);
        // What nobody writes, eight names of sixty letters, takes a second page.
        assertThat(pages.size()).isLessThanOrEqualTo(exercises <= 4 ? 1 : 2);
        int seen = 0;
        for (Page page : pages) {
            List<Part> parts = page.parts();
            int here = (int) parts.stream()
                    .filter(part -> part.role() == Part.Role.EXERCISE)
                    .count();
            assertThat(here).as("a page without an exercise").isPositive();
            assertThat(parts.stream().filter(FullPagesTest::isDose)).hasSize(here);
            assertThat(parts.stream().filter(FullPagesTest::isBoxes)).hasSize(here);
            assertThat(parts.stream().filter(part -> part.role() == Part.Role.FIGURE))
                    .hasSize(here + (page.equals(pages.get(pages.size() - 1)) ? 1 : 0));
            parts.forEach(part -> part.marks().forEach(mark -> isInside(mark, paper)));
            seen += here;
        }
        assertThat(seen).isEqualTo(exercises);
        List<Part> last = pages.get(pages.size() - 1).parts();
        assertThat(words(last))
                .contains("Nächster Besuch", "Kein medizinischer Rat", wordy ? "Dehnen zu Hause" : "Downward dog");
    }

    /** A second line of a dose would be a part of the same paragraph. */
    private static boolean isDose(Part part) {
        return part.marks().stream()
                .anyMatch(mark -> mark instanceof Mark.Text text && text.style().size() == 17);
    }

    private static boolean isBoxes(Part part) {
        return part.marks().stream()
                .allMatch(mark -> mark instanceof Mark.Frame frame && frame.width() == 17 && frame.line() > 0);
    }

    private static String words(List<Part> parts) {
        List<String> words = new ArrayList<>();
        parts.forEach(part -> part.marks().forEach(mark -> {
            if (mark instanceof Mark.Text text) {
                words.add(text.line().text());
            }
        }));
        return String.join(" ", words).replaceAll("\\s+", " ");
    }

    private static void isInside(Mark mark, Paper paper) {
        if (mark instanceof Mark.Text text) {
            double right = text.x() + text.line().width(text.style());
            double space = text.line().text().endsWith(" ") ? text.style().size() * 0.3 : 0.01;
            isInside(text.x(), text.baseline() - text.style().capitals(), right - space, text.baseline(), paper);
        } else if (mark instanceof Mark.Frame frame) {
            isInside(frame.x(), frame.y(), frame.x() + frame.width(), frame.y() + frame.height(), paper);
        } else if (mark instanceof Mark.Drawing drawing) {
            isInside(drawing.x(), drawing.y(), drawing.x() + drawing.width(), drawing.y() + drawing.height(), paper);
        } else if (mark instanceof Mark.Squares squares) {
            isInside(squares.x(), squares.y(), squares.x() + squares.size(), squares.y() + squares.size(), paper);
        }
    }

    private static void isInside(double left, double top, double right, double bottom, Paper paper) {
        assertThat(left).isGreaterThanOrEqualTo(paper.left() - 0.01);
        assertThat(top).isGreaterThanOrEqualTo(paper.top() - 0.01);
        assertThat(right).isLessThanOrEqualTo(paper.left() + paper.typeWidth() + 0.01);
        assertThat(bottom).isLessThanOrEqualTo(paper.top() + paper.typeHeight() + 0.01);
    }
}
