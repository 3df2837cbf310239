package gym.sorespot.kiosk.screen;

import gym.sorespot.touch.Theme;

/**
 * How the screens look. Immutable.
 *
 * @param theme colours
 * @param larger larger text
 * @param still nothing moves
 */
public record Appearance(Theme theme, boolean larger, boolean still) {
    /** Factor of larger text. */
    public static final double LARGER = 1.25;

    /** The same in other colours. */
    public Appearance with(Theme other) {
        return new Appearance(other, larger, still);
    }

    /** The same with text larger or not. */
    public Appearance withLarger(boolean other) {
        return new Appearance(theme, other, still);
    }

    /** The same with motion or not. */
    public Appearance withStill(boolean other) {
        return new Appearance(theme, larger, other);
    }
}
