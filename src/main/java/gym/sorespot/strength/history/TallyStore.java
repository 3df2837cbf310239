package gym.sorespot.strength.history;

import java.time.LocalDate;
import java.util.List;

/**
 * Counts for the gym's owner, of members and guests alike. Thread-safe; every call may wait for the disk, so never on the
 * event thread. Throws {@link HistoryException} as {@link HistoryStore} does.
 */
public interface TallyStore {

    /** Adds to what was counted: all of it or, on a failure, nothing. No count falls below 0. */
    void add(List<Tally> some);

    /** What was counted on these days, both included; by day, kind and id. */
    List<Tally> between(LocalDate first, LocalDate last);
}
