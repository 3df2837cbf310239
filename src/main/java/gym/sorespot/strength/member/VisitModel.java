package gym.sorespot.strength.member;

import gym.sorespot.strength.history.Consent;
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
    private final MemberModel person = new MemberModel();
    private final PinModel pin = new PinModel(System::nanoTime);
    private final HowModel how = new HowModel();
    private final ProgressModel progress = new ProgressModel();
    private final OwnModel own = new OwnModel();

    private Step step = Step.CODE;
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

    public PinModel pin() {
        return pin;
    }

    public HowModel how() {
        return how;
    }

    public ProgressModel progress() {
        return progress;
    }

    public OwnModel own() {
        return own;
    }

    /** Who it is. */
    public MemberModel person() {
        return person;
    }

    /** The member's code; empty for a guest. */
    Optional<String> member() {
        return person.code();
    }

    /** Whether it is still this member who stands there. */
    boolean isOf(String code) {
        return person.code().filter(code::equals).isPresent();
    }

    /** Whether the visit will be kept. */
    public boolean kept() {
        return person.kept();
    }

    /** Past visits of the member; none for a guest. */
    History history() {
        return person.history();
    }

    /** A member with this history. What was chosen on the way stays; what came from somebody else's history goes. */
    void member(String code, @Nullable Consent consent, History history) {
        if (!isOf(code)) {
            forgetMember();
        }
        person.become(code, consent, history);
    }

    /** Another answer to what may be kept: what is not kept any more is forgotten here too. */
    void allows(Consent consent) {
        person.allows(consent);
        past.wipe();
        if (!consent.soreness()) {
            where.lastTime(List.of());
            how.wipe();
        }
    }

    /** Nobody in particular. */
    void guest() {
        forgetMember();
        code.wipe();
    }

    /** Forgets whoever was here before; what was typed stays. */
    void forgetMember() {
        person.wipe();
        visit = null;
        where.lastTime(List.of());
        session.wipe();
        done.wipe();
        sheet.wipe();
        past.wipe();
        pin.wipe();
        how.wipe();
        progress.wipe();
        own.wipe();
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
        pin.changes().forget();
        how.changes().forget();
        progress.changes().forget();
        own.changes().forget();
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
