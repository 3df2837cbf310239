package gym.sorespot.strength.history;

import java.util.List;
import java.util.UUID;

/**
 * Keeps what members did. Thread-safe; every call may wait for the disk, so never on the event thread.
 *
 * <p>All methods throw {@link HistoryException} with a sentence for people when the store cannot do it; nothing stored is
 * lost then.
 */
public interface HistoryStore extends AutoCloseable {

    /** Keeps a visit. When this returns, the visit is on the disk. */
    void save(StoredVisit visit);

    /** Replaces what was done and how it felt the next morning. */
    void feedback(UUID visit, java.util.Map<gym.sorespot.strength.body.Spot, Boolean> settled, List<Work> work);

    /** The visits of a member, newest first. */
    List<StoredVisit> visits(String member, int most);

    /** The member's history as the engine takes it; what was given counts as done until the member says otherwise. */
    History history(String member);

    @Override
    void close();
}
