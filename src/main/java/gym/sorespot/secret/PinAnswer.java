package gym.sorespot.secret;

import java.time.Duration;

/**
 * What came of a try.
 *
 * @param left wait before the next try counts; zero when one may try at once
 */
public record PinAnswer(Kind kind, Duration left) {
    /** The kinds of answers. */
    public enum Kind {
        /** It is the PIN. */
        RIGHT,
        /** It is not. */
        WRONG,
        /** Too soon after wrong tries: it was not even looked at. */
        TOO_SOON,
        /** There is no PIN to compare with. */
        NO_PIN
    }

    static PinAnswer of(Kind kind) {
        return new PinAnswer(kind, Duration.ZERO);
    }

    /** Whether the way is open. */
    public boolean right() {
        return kind == Kind.RIGHT;
    }
}
