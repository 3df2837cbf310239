package gym.sorespot.touch;

import java.awt.Font;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The last few ways one component broke its words: laying out asks for the natural width, for a height or two and then
 * paints, always with the same few widths, and breaking is the dearest part of it all. Kept by the component, so that
 * words go when it goes. Event thread.
 */
final class Breaks {
    /** Natural, the width tried first, the width given, and that of a second text beside the first. */
    private static final int MOST = 6;

    private final @Nullable Break[] known = new @Nullable Break[MOST];
    private int next;

    private record Break(String text, Font font, int room, Locale locale, boolean balanced, Lines lines) {
        boolean is(String otherText, Font otherFont, int otherRoom, Locale otherLocale, boolean otherBalanced) {
            return room == otherRoom
                    && balanced == otherBalanced
                    && text.equals(otherText)
                    && font.equals(otherFont)
                    && locale.equals(otherLocale);
        }
    }

    /** See {@link Lines#broken}. */
    Lines broken(String text, Font font, int room, Locale locale) {
        return of(text, font, room, locale, false);
    }

    /** Broken and then {@linkplain Lines#balanced balanced}. */
    Lines balanced(String text, Font font, int room, Locale locale) {
        return of(text, font, room, locale, true);
    }

    /** Forgets all words. */
    void forget() {
        java.util.Arrays.fill(known, null);
    }

    private Lines of(String text, Font font, int room, Locale locale, boolean balanced) {
        for (Break one : known) {
            if (one != null && one.is(text, font, room, locale, balanced)) {
                return one.lines;
            }
        }
        Lines lines = Lines.broken(text, font, room, locale);
        if (balanced) {
            lines = lines.balanced(text, locale);
        }
        known[next] = new Break(text, font, room, locale, balanced, lines);
        next = (next + 1) % MOST;
        return lines;
    }
}
