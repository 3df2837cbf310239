package gym.sorespot.kiosk.screen;

import gym.sorespot.touch.Theme;

/**
 * How the screens look and sound. Immutable.
 *
 * @param theme colours
 * @param larger larger text
 * @param still nothing moves
 * @param low everything needed lies in the lower half of a screen that stands
 * @param silent nothing sounds
 */
public record Appearance(Theme theme, boolean larger, boolean still, boolean low, boolean silent) {
    /** Factor of larger text. */
    public static final double LARGER = 1.25;

    /** These colours, and nothing else asked for. */
    public static Appearance of(Theme theme) {
        return new Appearance(theme, false, false, false, false);
    }

    /** The same in other colours. */
    public Appearance with(Theme other) {
        return new Appearance(other, larger, still, low, silent);
    }

    /** The same with text larger or not. */
    public Appearance withLarger(boolean other) {
        return new Appearance(theme, other, still, low, silent);
    }

    /** The same with motion or not. */
    public Appearance withStill(boolean other) {
        return new Appearance(theme, larger, other, low, silent);
    }

    /** The same within low reach or not. */
    public Appearance withLow(boolean other) {
        return new Appearance(theme, larger, still, other, silent);
    }

    /** The same with sounds or not. */
    public Appearance withSilent(boolean other) {
        return new Appearance(theme, larger, still, low, other);
    }
}
