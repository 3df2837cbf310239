package gym.sorespot.strength.member;

import gym.sorespot.strength.session.Item;
import gym.sorespot.strength.session.Session;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The session while it is planned, when it is there, and as the member changes it. Event thread. */
public final class SessionModel {
    /** How far it is. */
    public enum Phase {
        NOT_PLANNED,
        PLANNING,
        READY,
        /** Something was changed: the session that is shown is the one before. */
        CHANGING,
        FAILED
    }

    private final Changes changes = new Changes();
    private final Deque<Moment> before = new ArrayDeque<>();
    private Phase phase = Phase.NOT_PLANNED;
    private @Nullable Planned planned;
    private Wishes wishes = Wishes.NONE;
    private @Nullable Set<String> fresh;
    private @Nullable List<PlanChange> told;
    private String trouble = "";

    Changes changes() {
        return changes;
    }

    public Phase phase() {
        return phase;
    }

    public Optional<Session> session() {
        return planned().map(Planned::session);
    }

    /** The session with what it answers. */
    Optional<Planned> planned() {
        return Optional.ofNullable(planned);
    }

    /** Whether there is anything to do in it. */
    public boolean canBeTaken() {
        return phase == Phase.READY
                && session().filter(found -> !found.items().isEmpty()).isPresent();
    }

    /** What went wrong, or why a wish was not met, in a sentence for people; empty otherwise. */
    public String trouble() {
        return trouble;
    }

    public Wishes wishes() {
        return wishes;
    }

    /** Exercises that came with the last change; empty before there was one. */
    public Optional<Set<String>> fresh() {
        return Optional.ofNullable(fresh);
    }

    /** What is otherwise because of what was said of the last visit; empty where nothing was, or the session was changed. */
    Optional<List<PlanChange>> told() {
        return Optional.ofNullable(told);
    }

    /** Whether there is a change to be undone. */
    public boolean canUndo() {
        return !before.isEmpty();
    }

    void planning() {
        become(Phase.PLANNING, null, "");
    }

    /** @param newTold what is otherwise because of what was said of the last visit; null where nothing was said */
    void ready(Planned first, @Nullable List<PlanChange> newTold) {
        before.clear();
        fresh = null;
        told = newTold;
        become(Phase.READY, first, "");
    }

    void failed(String why) {
        become(Phase.FAILED, null, why);
    }

    /**
     * Another session is being planned.
     *
     * @param now what {@link #undo} brings back; a change on top of one that is still being planned is undone with it
     */
    void changing(Moment now, Wishes newWishes) {
        if (phase == Phase.READY) {
            before.push(now);
        }
        wishes = newWishes;
        become(Phase.CHANGING, planned, "");
    }

    /**
     * The changed session is there.
     *
     * @param why why a wish was not met; empty when all were
     */
    void changed(Planned next, String why) {
        Set<String> there = exercises(next.session());
        session().ifPresent(before -> there.removeAll(exercises(before)));
        fresh = there;
        told = null;
        become(Phase.READY, next, why);
    }

    /** The same session in another language. */
    void said(Planned same) {
        become(phase, same, "");
    }

    /** What {@link #undo} would bring back. */
    Optional<Moment> last() {
        return Optional.ofNullable(before.peek());
    }

    /** Takes the last change back, if there is one; whoever asks has put minutes and goal back already. */
    void undo(String why) {
        Moment last = before.poll();
        if (last != null) {
            wishes = last.wishes();
            fresh = null;
            become(Phase.READY, last.planned(), why);
        }
    }

    private static Set<String> exercises(Session session) {
        return session.items().stream().map(Item::exercise).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Forgets session and wishes. */
    public void wipe() {
        wishes = Wishes.NONE;
        dropSession();
    }

    /** Forgets the session; the wishes count for the next one. */
    void dropSession() {
        before.clear();
        fresh = null;
        told = null;
        become(Phase.NOT_PLANNED, null, "");
    }

    private void become(Phase newPhase, @Nullable Planned newPlanned, String newTrouble) {
        phase = newPhase;
        planned = newPlanned;
        trouble = newTrouble;
        changes.fire();
    }
}
