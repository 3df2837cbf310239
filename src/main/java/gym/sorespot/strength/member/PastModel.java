package gym.sorespot.strength.member;

import gym.sorespot.strength.history.StoredVisit;
import java.util.List;

/** The visits whose sheets a member can have again, newest first. Event thread. */
public final class PastModel {
    /** More would be a search, not a choice. */
    static final int MOST = 30;

    private final Changes changes = new Changes();
    private List<StoredVisit> visits = List.of();

    Changes changes() {
        return changes;
    }

    /** Empty while they are looked up. */
    public List<StoredVisit> visits() {
        return visits;
    }

    void visits(List<StoredVisit> found) {
        visits = List.copyOf(found);
        changes.fire();
    }

    /** Forgets them. */
    public void wipe() {
        visits(List.of());
    }
}
