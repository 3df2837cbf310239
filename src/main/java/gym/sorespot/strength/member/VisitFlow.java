package gym.sorespot.strength.member;

import gym.sorespot.kiosk.plugin.KioskContext;
import gym.sorespot.strength.body.Questions;
import gym.sorespot.strength.body.Triage;
import gym.sorespot.strength.catalogue.Catalogue;
import gym.sorespot.strength.catalogue.Exercise;
import gym.sorespot.strength.figure.Illustration;
import gym.sorespot.strength.gym.Gym;
import gym.sorespot.strength.session.Session;
import gym.sorespot.strength.sheet.print.Later;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/** Decides where the way goes on, and hands slow work to the job runner. Event thread. */
public final class VisitFlow {
    private final VisitModel model;
    private final Rooms rooms;
    private final KioskContext context;
    private final SheetFlow sheets;
    private final OneJob job;
    private final SessionFlow session;
    private final PastFlow past;
    private final EntryFlow entry;
    private final HowFlow how;
    private final OwnFlow own;
    private final KeepFlow keep;

    /** @param ids ids that are never made twice */
    public VisitFlow(VisitModel model, Rooms rooms, KioskContext context, Supplier<UUID> ids) {
        this(model, rooms, context, ids, Later.ON_EVENT_THREAD);
    }

    VisitFlow(VisitModel model, Rooms rooms, KioskContext context, Supplier<UUID> ids, Later later) {
        this.model = model;
        this.rooms = rooms;
        this.context = context;
        this.sheets = new SheetFlow(model.sheet(), rooms, context, later);
        this.job = new OneJob(context);
        this.session = new SessionFlow(model, rooms, context, sheets::again);
        this.past = new PastFlow(model, rooms, job, sheets);
        this.entry = new EntryFlow(model, rooms, context, job);
        this.how = new HowFlow(model, rooms, job);
        this.own = new OwnFlow(model, rooms, context, job);
        this.keep = new KeepFlow(model, rooms, context, job, how, sheets, ids);
    }

    /** The sheet to take along. */
    SheetFlow sheets() {
        return sheets;
    }

    /** The session and what can be changed in it. */
    public SessionFlow session() {
        return session;
    }

    /** The way back to sessions of other days. */
    public PastFlow past() {
        return past;
    }

    /** Who it is. */
    public EntryFlow entry() {
        return entry;
    }

    /** How the last visit was. */
    public HowFlow how() {
        return how;
    }

    /** A member's own data. */
    public OwnFlow own() {
        return own;
    }

    public VisitModel model() {
        return model;
    }

    /** The gym as it is set up now, its cards in the language of the screen. */
    public Gym gym() {
        return rooms.gym().in(context.locale());
    }

    /** An exercise of the catalogue, in the language of the screen. */
    public Optional<Exercise> exercise(String id) {
        return catalogue().find(id);
    }

    /** All exercises of the catalogue, in the language of the screen. */
    public List<Exercise> exercises() {
        return catalogue().exercises();
    }

    private Catalogue catalogue() {
        return rooms.catalogue().in(context.locale());
    }

    /** Another language was chosen: what was made of words is said again, nothing that was chosen changes. */
    public void languageChanged() {
        session.languageChanged();
        Session shown = model.session().session().orElse(null);
        // The sheet of the session itself follows as soon as that is said again.
        model.sheet()
                .of()
                .map(Recalled::session)
                .filter(other -> other != shown)
                .ifPresent(other -> sheets.again(other, other));
    }

    /** The picture of an exercise, where there is one. */
    public Optional<Illustration> figure(String id) {
        return rooms.figure(id);
    }

    /** The code on the keypad is complete. */
    public void codeEntered() {
        if (model.code().ready()) {
            entry.lookUp(model.code().code());
        }
    }

    /** A card or a sheet was scanned; counts only where a code is asked for. */
    public void scanned(String code) {
        if (model.step() == Step.CODE && !code.isBlank() && !past.scanned(code)) {
            entry.lookUp(code.strip());
        }
    }

    /** What is sore has been said; a spot that was touched and not answered for keeps one here. */
    public void whereDone() {
        if (model.where().unanswered()) {
            model.where().remind();
            return;
        }
        model.where().chooseNone();
        model.check()
                .ask(Questions.about(
                        model.where().soreness(today()), rooms.gym().thresholds()));
        if (model.check().questions().isEmpty()) {
            afterCheck();
        } else {
            model.go(Step.CHECK);
        }
    }

    /** The questions have been answered. */
    public void afterCheck() {
        model.go(stopping().isEmpty() ? Step.TIME : Step.STOP);
    }

    /** Why there is no training today; empty when there is. */
    public Optional<Triage.Stop> stopping() {
        Triage triage = Triage.of(
                model.where().soreness(today()),
                model.check().warnings(),
                rooms.gym().thresholds(),
                false,
                today());
        return triage instanceof Triage.Stop stop ? Optional.of(stop) : Optional.empty();
    }

    /** Plans the session and shows it. */
    public void plan() {
        job.cancel();
        session.plan();
    }

    /** Keeps the visit where it may be kept, and says goodbye; a session with nothing in it stays here. */
    public void takeAlong() {
        keep.takeAlong();
    }

    /** One step back; nothing that was chosen is lost. */
    public void back() {
        if (keep.busy()) {
            return;
        }
        cancel();
        Back.from(model).ifPresentOrElse(step -> model.go(step), this::leave);
        session.languageChanged();
    }

    /** The visit is over. */
    public void leave() {
        cancel();
        sheets.forget();
        context.leave();
    }

    /** Forgets everything personal, in models and in work that still runs. */
    public void wipe() {
        cancel();
        sheets.forget();
        keep.forget();
        model.wipe();
    }

    private LocalDate today() {
        return LocalDate.now(context.clock());
    }

    private void cancel() {
        job.cancel();
        session.cancel();
        if (model.code().phase() == CodeModel.Phase.LOOKING_UP) {
            model.code().phase(CodeModel.Phase.ENTERING);
        }
    }
}
