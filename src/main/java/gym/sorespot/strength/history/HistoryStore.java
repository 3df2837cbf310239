package gym.sorespot.strength.history;

import gym.sorespot.strength.body.Spot;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * Keeps what members did. Thread-safe; every call may wait for the disk, so never on the event thread.
 *
 * <p>All methods throw {@link HistoryException} with a sentence for people when the store cannot do it; nothing stored is
 * lost then, and the next call tries afresh, so that a save works again once the cause is gone.
 */
public interface HistoryStore extends AutoCloseable {

    /**
     * Keeps a visit. When this returns, the visit is on the disk. A visit that is there already is left as it is, so that
     * trying again after a failure never keeps it twice.
     */
    void save(StoredVisit visit);

    /**
     * Keeps a visit in place of the one with its id, if there is one: its member went back and took another session along.
     * When this returns, the visit is on the disk; when it fails, what was there before still is.
     */
    void replace(StoredVisit visit);

    /** Replaces what was done and how it felt the next morning. */
    void feedback(UUID visit, Map<Spot, Boolean> settled, List<Work> work);

    /**
     * The visits of a member, newest first.
     *
     * @param most how many at the most, 1 and up
     */
    List<StoredVisit> visits(String member, int most);

    /** The visit with this id, whoever's it is; empty when it was never kept, or has been erased. */
    Optional<StoredVisit> visit(UUID id);

    /** Whether any kept visit was given or did this exercise; asked of the database, which holds too many to load. */
    boolean uses(String exercise);

    /** The member's history as the engine takes it; what was given counts as done until the member says otherwise. */
    History history(String member);

    /** What is kept of members beside their visits: what they allow, their PINs; and how one of them is erased. */
    MemberStore members();

    /** Hands over every visit of every member, by day, then by moment of saving. */
    void forEach(Consumer<? super StoredVisit> taker);

    /** What is counted without anybody's name. */
    TallyStore tallies();

    /** All of it, to be carried into another store. */
    WholeStore whole();

    @Override
    void close();
}
