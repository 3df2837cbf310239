package gym.sorespot.strength.history;

import java.util.Comparator;
import java.util.List;

/**
 * Past visits of one member, oldest first. Immutable.
 *
 * @param visits sorted by date; visits of one day keep the order given
 */
public record History(List<Visit> visits) {
    /** Nothing known: a guest or a first visit. */
    public static final History NONE = new History(List.of());

    public History {
        visits = visits.stream().sorted(Comparator.comparing(Visit::date)).toList();
    }
}
