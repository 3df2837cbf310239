package gym.sorespot.strength.member;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is kept of a member, as the member sees it. Event thread. */
public final class OwnModel {
    /** What goes on. */
    public enum Phase {
        READY,
        /** Looked up, or changed. */
        WORKING,
        /** All has just been erased. */
        ERASED,
        /** It could not be done. */
        FAILED
    }

    /**
     * What is kept.
     *
     * @param sessions number of visits
     * @param since day of the first one, null for none
     * @param pin whether a PIN guards it
     */
    public record Kept(int sessions, @Nullable LocalDate since, boolean pin) {}

    private final Changes changes = new Changes();
    private Phase phase = Phase.READY;
    private String trouble = "";
    private @Nullable Kept kept;

    Changes changes() {
        return changes;
    }

    public Phase phase() {
        return phase;
    }

    /** What went wrong, in a sentence for people; empty otherwise. */
    public String trouble() {
        return trouble;
    }

    /** What is kept; empty until it was looked up. */
    public Optional<Kept> kept() {
        return Optional.ofNullable(kept);
    }

    void working() {
        become(Phase.WORKING, "");
    }

    void failed(String why) {
        become(Phase.FAILED, why);
    }

    void ready(Kept found) {
        kept = found;
        become(Phase.READY, "");
    }

    void erased() {
        kept = null;
        become(Phase.ERASED, "");
    }

    private void become(Phase newPhase, String newTrouble) {
        phase = newPhase;
        trouble = newTrouble;
        changes.fire();
    }

    /** Forgets it. */
    public void wipe() {
        kept = null;
        become(Phase.READY, "");
    }
}
