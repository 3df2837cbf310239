package gym.sorespot.strength.history;

import gym.sorespot.secret.KeptPin;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is kept of one member, as it was at one moment. Immutable.
 *
 * @param id made once by the store, a UUID as text
 * @param code the member's code
 * @param since when something was first kept
 * @param consent what may be kept, null when the member was never asked
 * @param answeredAt when that was said, null with {@code consent}
 * @param pin null where there is none
 * @param months what is left of older soreness, oldest first
 * @param visits oldest first
 */
public record KeptMember(
        String id,
        String code,
        Instant since,
        @Nullable Consent consent,
        @Nullable Instant answeredAt,
        @Nullable KeptPin pin,
        List<MonthlySoreness> months,
        List<StoredVisit> visits) {
    public KeptMember {
        months = List.copyOf(months);
        visits = List.copyOf(visits);
        if ((consent == null) != (answeredAt == null)) {
            throw new IllegalArgumentException("an answer has a moment");
        }
    }
}
