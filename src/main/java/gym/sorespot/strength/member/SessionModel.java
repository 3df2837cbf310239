package gym.sorespot.strength.member;

import gym.sorespot.strength.session.Session;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The session while it is planned and when it is there. Event thread. */
public final class SessionModel {
    /** How far it is. */
    public enum Phase {
        NOT_PLANNED,
        PLANNING,
        READY,
        FAILED
    }

    private final Changes changes = new Changes();
    private Phase phase = Phase.NOT_PLANNED;
    private @Nullable Session session;
    private String trouble = "";

    Changes changes() {
        return changes;
    }

    public Phase phase() {
        return phase;
    }

    public Optional<Session> session() {
        return Optional.ofNullable(session);
    }

    /** What went wrong, in a sentence for people, and empty otherwise. */
    public String trouble() {
        return trouble;
    }

    void planning() {
        become(Phase.PLANNING, null, "");
    }

    void ready(Session planned) {
        become(Phase.READY, planned, "");
    }

    void failed(String why) {
        become(Phase.FAILED, null, why);
    }

    /** Forgets the session. */
    public void wipe() {
        become(Phase.NOT_PLANNED, null, "");
    }

    private void become(Phase newPhase, @Nullable Session newSession, String newTrouble) {
        phase = newPhase;
        session = newSession;
        trouble = newTrouble;
        changes.fire();
    }
}
