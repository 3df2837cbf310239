package gym.sorespot.strength.member;

import gym.sorespot.strength.history.StoredVisit;
import java.util.List;

/** The visits whose sheets a member can have again, newest first. Event thread. */
public final class PastModel {
    /** More would be a search, not a choice. */
    static final int MOST = 30;

    private final Changes changes = new Changes();
    private List<StoredVisit> visits = List.of();
    private boolean failed;

    Changes changes() {
        return changes;
    }

    /** Empty while they are looked up. */
    public List<StoredVisit> visits() {
        return visits;
    }

    /** Whether what was asked for last could not be had. */
    public boolean failed() {
        return failed;
    }

    void failed(boolean newFailed) {
        failed = newFailed;
        changes.fire();
    }

    void visits(List<StoredVisit> found) {
        failed = false;
        visits = List.copyOf(found);
        changes.fire();
    }

    /** Forgets them. */
    public void wipe() {
        visits(List.of());
    }
}
