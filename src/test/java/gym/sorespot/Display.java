package gym.sorespot;

import gym.sorespot.touch.TouchScale;
import java.util.List;

/**
 * A display a gym may have.
 *
 * @param inches its diagonal
 * @param width in pixels as it hangs
 * @param height in pixels as it hangs
 */
public record Display(String name, double inches, int width, int height) {
    /** Small and large ones, an old one that is nearly square, and one with four times the pixels. */
    public static final List<Display> OTHERS = List.of(
            new Display("15inch-standing", 15.6, 1080, 1920),
            new Display("15inch-lying", 15.6, 1920, 1080),
            new Display("17inch-lying", 17, 1280, 1024),
            new Display("32inch-standing", 32, 1080, 1920),
            new Display("32inch-lying", 32, 1920, 1080),
            new Display("fine-standing", 21.5, 2160, 3840));

    /** The scale the kiosk takes for it. */
    public TouchScale scale() {
        return TouchScale.ofScreen(inches, width, height);
    }

    /** Whether there is less room on it than on the reference screen. */
    public boolean isSmall() {
        return inches < 20;
    }

    @Override
    public String toString() {
        return name;
    }
}
