package gym.sorespot.strength.history;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * All of a store, to be carried into another one. What belongs to one member is read at one moment, so that members go on
 * saving meanwhile and nobody's data is ever cut in two. Thread-safe; every call may wait for the disk, so never on the
 * event thread. Throws {@link HistoryException} as {@link HistoryStore} does.
 */
public interface WholeStore {

    /** Ids of all members. */
    List<String> members();

    /** All of a member; empty when erased meanwhile. */
    Optional<KeptMember> member(String id);

    /** Ids of the members who were erased; nothing else is known of them. */
    Set<String> erased();

    /** All that was ever counted, by day. */
    List<Tally> tallies();

    /** How much there is. */
    Extent extent();

    /**
     * Puts everything into this store, which must be empty: all of it or, on a failure, nothing.
     *
     * @param members those who are among {@code erased} are left out
     */
    void fill(Set<String> erased, List<Tally> tallies, Iterator<KeptMember> members);

    /** Puts more members in, who must not be there yet: all of them or none. */
    void add(List<KeptMember> members);

    /**
     * How much there is.
     *
     * @param members whoever has a visit, an answer or a PIN
     */
    record Extent(long members, long visits) {}
}
