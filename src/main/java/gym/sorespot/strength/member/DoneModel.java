package gym.sorespot.strength.member;

/** Whether the visit has been kept. Event thread. */
public final class DoneModel {
    /** How far keeping it is. */
    public enum Phase {
        /** Nobody asked for it: a guest, or somebody who did not agree. */
        NOT_KEPT,
        SAVING,
        /** It is on the disk. */
        SAVED,
        FAILED
    }

    private final Changes changes = new Changes();
    private Phase phase = Phase.NOT_KEPT;
    private String trouble = "";

    Changes changes() {
        return changes;
    }

    public Phase phase() {
        return phase;
    }

    /** What went wrong, in a sentence for people, and empty otherwise. */
    public String trouble() {
        return trouble;
    }

    void become(Phase newPhase, String newTrouble) {
        phase = newPhase;
        trouble = newTrouble;
        changes.fire();
    }

    /** Forgets how it went. */
    public void wipe() {
        become(Phase.NOT_KEPT, "");
    }
}
