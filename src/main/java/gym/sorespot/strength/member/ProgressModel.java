package gym.sorespot.strength.member;

/** What is shown of a member's history. Event thread. */
public final class ProgressModel {
    private final Changes changes = new Changes();
    private Progress progress = Progress.NONE;

    Changes changes() {
        return changes;
    }

    public Progress progress() {
        return progress;
    }

    void show(Progress newProgress) {
        progress = newProgress;
        changes.fire();
    }

    /** Forgets it. */
    public void wipe() {
        show(Progress.NONE);
    }
}
