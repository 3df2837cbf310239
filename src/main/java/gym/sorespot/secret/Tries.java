package gym.sorespot.secret;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Wrong tries since the last right one. Immutable.
 *
 * @param wrong 0 and up
 * @param last moment of the last wrong one; null when there was none
 */
public record Tries(int wrong, @Nullable Instant last) {
    /** None since the last right one. */
    public static final Tries NONE = new Tries(0, null);

    Tries andOneMore(Instant now) {
        // At the top the wait has long been as long as it gets.
        return new Tries(Math.min(wrong, Integer.MAX_VALUE - 1) + 1, now);
    }
}
