package gym.sorespot.strength.body;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How sore one spot is right now, when the member moves it.
 *
 * @param spot where
 * @param severity 0 (nothing) to 10
 * @param since first day of it, null when not said
 */
public record Soreness(Spot spot, int severity, @Nullable LocalDate since) {
    public Soreness {
        if (severity < 0 || severity > 10) {
            throw new IllegalArgumentException("severity " + severity + " is outside 0 to 10");
        }
    }
}
