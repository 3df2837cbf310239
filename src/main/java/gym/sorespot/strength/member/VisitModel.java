package gym.sorespot.strength.member;

import gym.sorespot.strength.history.History;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One visit: where the member is, and the models of all steps. Going back changes none of them. Event thread. */
public final class VisitModel {
    private final Changes changes = new Changes();
    private final CodeModel code = new CodeModel();
    private final WhereModel where = new WhereModel();
    private final CheckModel check = new CheckModel();
    private final TimeModel time = new TimeModel();
    private final SessionModel session = new SessionModel();
    private final DoneModel done = new DoneModel();
    private final SheetModel sheet = new SheetModel();
    private final PastModel past = new PastModel();

    private Step step = Step.CODE;
    private @Nullable String member;
    private boolean known;
    private @Nullable Boolean agreed;
    private History history = History.NONE;
    private @Nullable UUID visit;

    /** Told of every change of {@link #step()}. */
    Changes changes() {
        return changes;
    }

    public Step step() {
        return step;
    }

    /**
     * Goes to another step.
     *
     * @throws IllegalStateException if no way leads there from here
     */
    void go(Step next) {
        if (!step.next().contains(next)) {
            throw new IllegalStateException("no way leads from " + step + " to " + next);
        }
        step = next;
        changes.fire();
    }

    public CodeModel code() {
        return code;
    }

    public WhereModel where() {
        return where;
    }

    public CheckModel check() {
        return check;
    }

    public TimeModel time() {
        return time;
    }

    public SessionModel session() {
        return session;
    }

    public DoneModel done() {
        return done;
    }

    public SheetModel sheet() {
        return sheet;
    }

    public PastModel past() {
        return past;
    }

    /** The member's code; empty for a guest. */
    Optional<String> member() {
        return Optional.ofNullable(member);
    }

    /** Whether this member has been here before and is known. */
    public boolean known() {
        return known;
    }

    /** Whether the visit will be kept: a member who is known, or has agreed. */
    public boolean kept() {
        return member != null && (known || Boolean.TRUE.equals(agreed));
    }

    /** What was answered to whether soreness may be kept; empty when not answered. */
    public Optional<Boolean> agreed() {
        return Optional.ofNullable(agreed);
    }

    void agreed(boolean yes) {
        agreed = yes;
    }

    /** Past visits of the member; none for a guest. */
    History history() {
        return kept() ? history : History.NONE;
    }

    /** A member with this history. What was chosen on the way stays; what came from somebody else's history goes. */
    void member(String newMember, boolean isKnown, History newHistory) {
        if (!newMember.equals(member)) {
            forgetMember();
        }
        member = newMember;
        known = isKnown;
        history = newHistory;
    }

    /** Nobody in particular. */
    void guest() {
        forgetMember();
        code.wipe();
    }

    private void forgetMember() {
        member = null;
        known = false;
        agreed = null;
        visit = null;
        history = History.NONE;
        where.lastTime(List.of());
        session.wipe();
        done.wipe();
        sheet.wipe();
        past.wipe();
    }

    /** The id under which this visit is kept, the same at every try. */
    UUID visit(UUID fresh) {
        if (visit == null) {
            visit = fresh;
        }
        return visit;
    }

    /** The screens that listened to the models of the steps have gone. */
    void forgetScreens() {
        code.changes().forget();
        where.changes().forget();
        check.changes().forget();
        time.changes().forget();
        session.changes().forget();
        done.changes().forget();
        sheet.changes().forget();
        past.changes().forget();
    }

    /** Forgets everything personal and everybody who listens; back to the first step. */
    public void wipe() {
        changes.forget();
        forgetScreens();
        guest();
        where.wipe();
        check.wipe();
        time.wipe();
        step = Step.CODE;
    }
}
