package gym.sorespot.touch;

import java.util.Locale;

/** The scale of distances. */
public enum Space {
    NONE,
    /** 8 px on the reference screen. */
    TIGHT,
    /** 16 px: the least between two targets. */
    SMALL,
    /** 24 px. */
    MEDIUM,
    /** 40 px. */
    LARGE,
    /** 64 px: the margin of a screen. */
    WIDE;

    private final String key = "Sorespot.space." + name().toLowerCase(Locale.ROOT);

    /** Pixels on the screen of now. */
    public int px() {
        return this == NONE ? 0 : Look.size(key);
    }
}
