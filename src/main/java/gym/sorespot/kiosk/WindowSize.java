package gym.sorespot.kiosk;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Size of a window on a desk in pixels.
 *
 * @param width 300 to 9999
 * @param height 300 to 9999
 */
public record WindowSize(int width, int height) {
    private static final Pattern FORM = Pattern.compile("([0-9]{3,4})x([0-9]{3,4})");
    private static final int LEAST = 300;

    public WindowSize {
        if (width < LEAST || height < LEAST) {
            throw new IllegalArgumentException("a window of " + width + "x" + height + " is too small to use");
        }
    }

    /** The size that a text such as {@code 1080x1920} means; empty when it means none. */
    public static Optional<WindowSize> of(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int width = Integer.parseInt(matcher.group(1));
        int height = Integer.parseInt(matcher.group(2));
        return width < LEAST || height < LEAST ? Optional.empty() : Optional.of(new WindowSize(width, height));
    }
}
