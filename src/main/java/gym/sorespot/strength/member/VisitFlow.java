package gym.sorespot.strength.member;

import gym.sorespot.kiosk.plugin.KioskContext;
import gym.sorespot.strength.body.Questions;
import gym.sorespot.strength.body.Soreness;
import gym.sorespot.strength.body.Spot;
import gym.sorespot.strength.body.Triage;
import gym.sorespot.strength.catalogue.Exercise;
import gym.sorespot.strength.figure.Illustration;
import gym.sorespot.strength.gym.Gym;
import gym.sorespot.strength.history.History;
import gym.sorespot.strength.history.StoredVisit;
import gym.sorespot.strength.history.Visit;
import gym.sorespot.strength.session.Session;
import gym.sorespot.strength.sheet.code.CalendarEntry;
import gym.sorespot.strength.sheet.code.SheetCode;
import gym.sorespot.strength.sheet.print.Later;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Decides where the way goes on, and hands slow work to the job runner. Event thread. */
public final class VisitFlow {
    private final VisitModel model;
    private final Rooms rooms;
    private final KioskContext context;
    private final Supplier<UUID> ids;
    private final SheetFlow sheets;
    private final OneJob job;
    private final SessionFlow session;

    /** @param ids ids that are never made twice */
    public VisitFlow(VisitModel model, Rooms rooms, KioskContext context, Supplier<UUID> ids) {
        this(model, rooms, context, ids, Later.ON_EVENT_THREAD);
    }

    VisitFlow(VisitModel model, Rooms rooms, KioskContext context, Supplier<UUID> ids, Later later) {
        this.model = model;
        this.rooms = rooms;
        this.context = context;
        this.ids = ids;
        this.sheets = new SheetFlow(model.sheet(), rooms, context, later);
        this.job = new OneJob(context);
        this.session = new SessionFlow(model, rooms, context);
    }

    /** The sheet to take along. */
    SheetFlow sheets() {
        return sheets;
    }

    /** The session and what can be changed in it. */
    public SessionFlow session() {
        return session;
    }

    public VisitModel model() {
        return model;
    }

    /** The gym as it is set up now. */
    public Gym gym() {
        return rooms.gym();
    }

    /** An exercise of the catalogue. */
    public Optional<Exercise> exercise(String id) {
        return rooms.exercise(id);
    }

    /** All exercises of the catalogue. */
    public List<Exercise> exercises() {
        return rooms.exercises();
    }

    /** The picture of an exercise, where there is one. */
    public Optional<Illustration> figure(String id) {
        return rooms.figure(id);
    }

    /** The code on the keypad is complete. */
    public void codeEntered() {
        if (model.code().ready()) {
            lookUp(model.code().code());
        }
    }

    /** A card or a sheet was scanned; counts only where a code is asked for. */
    public void scanned(String code) {
        if (model.step() != Step.CODE || code.isBlank()) {
            return;
        }
        Optional<SheetCode> sheet = SheetCode.find(code);
        if (sheet.isPresent()) {
            model.code().phase(CodeModel.Phase.LOOKING_UP);
            bringBack(() -> rooms.sheets().recall(sheet.get()));
        } else if (!code.startsWith(CalendarEntry.BEGIN)) {
            lookUp(code.strip());
        }
    }

    /** Shows the sheet of a past session. */
    private void bringBack(Callable<Optional<Recalled>> recall) {
        start(
                "bring a sheet back",
                recall,
                found -> {
                    model.code().phase(found.isPresent() ? CodeModel.Phase.ENTERING : CodeModel.Phase.SHEET_UNKNOWN);
                    found.ifPresent(session -> {
                        sheets.show(session);
                        model.go(Step.SHEET);
                    });
                },
                trouble -> model.code().phase(CodeModel.Phase.UNREADABLE));
    }

    /** Lists the member's past visits. */
    public void past() {
        String member = model.member().orElseThrow();
        start(
                "list past visits",
                () -> rooms.visits(member, PastModel.MOST),
                found -> model.past().visits(found),
                trouble -> {});
        model.go(Step.PAST);
    }

    /** Shows the sheet of one of them. */
    public void past(StoredVisit visit) {
        bringBack(() -> rooms.sheets().recall(visit));
    }

    private record Known(List<StoredVisit> visits, History history) {}

    private void lookUp(String code) {
        model.code().phase(CodeModel.Phase.LOOKING_UP);
        start(
                "look up a member",
                () -> new Known(rooms.visits(code, 1), rooms.history(code)),
                known -> found(code, known),
                trouble -> model.code().phase(CodeModel.Phase.UNREADABLE));
    }

    private void found(String code, Known known) {
        boolean seen = !known.visits().isEmpty();
        model.member(code, seen, known.history());
        model.code().phase(CodeModel.Phase.ENTERING);
        if (seen) {
            model.where()
                    .lastTime(known.visits().get(0).visit().soreness().stream()
                            .filter(sore -> sore.severity() > 0)
                            .map(Soreness::spot)
                            .toList());
            model.go(Step.WHERE);
        } else {
            model.go(model.agreed().isPresent() ? Step.WHERE : Step.CONSENT);
        }
    }

    /** Goes on without a code: nothing is kept. */
    public void asGuest() {
        cancel();
        model.guest();
        model.go(Step.WHERE);
    }

    /** Answers whether soreness may be kept. */
    public void consent(boolean yes) {
        model.agreed(yes);
        model.go(Step.WHERE);
    }

    /** What is sore has been said. */
    public void whereDone() {
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
        if (!model.session().canBeTaken()) {
            return;
        }
        if (model.step() == Step.SESSION) {
            model.go(Step.DONE);
        }
        if (model.kept()) {
            save();
        } else {
            model.done().become(DoneModel.Phase.NOT_KEPT, "");
            takeSheet(null);
        }
    }

    /** The sheet's code brings back a visit that is kept; where nothing is, it carries the session itself. */
    private void takeSheet(@Nullable UUID visit) {
        model.session().session().ifPresent(session -> sheets.take(new Recalled(session, today(), visit)));
    }

    private void save() {
        Session session = model.session().session().orElseThrow();
        String member = model.member().orElseThrow();
        UUID id = model.visit(ids.get());
        List<Soreness> soreness = model.where().soreness(today());
        LocalDate date = today();
        model.done().become(DoneModel.Phase.SAVING, "");
        start(
                "keep a visit",
                () -> {
                    Visit visit = new Visit(date, soreness, Map.<Spot, Boolean>of(), rooms.work(session));
                    rooms.save(
                            new StoredVisit(id, member, context.clock().instant(), visit, false, rooms.text(session)));
                    return id;
                },
                saved -> {
                    model.done().become(DoneModel.Phase.SAVED, "");
                    takeSheet(saved);
                },
                trouble -> {
                    model.done().become(DoneModel.Phase.FAILED, trouble);
                    takeSheet(null);
                });
    }

    /** One step back; nothing that was chosen is lost. */
    public void back() {
        cancel();
        boolean asked = !model.check().questions().isEmpty();
        switch (model.step()) {
            case CODE -> leave();
            case CONSENT -> model.go(Step.CODE);
            case WHERE -> model.go(model.agreed().isPresent() ? Step.CONSENT : Step.CODE);
            case CHECK -> model.go(Step.WHERE);
            case TIME, STOP -> model.go(asked ? Step.CHECK : Step.WHERE);
            case SESSION -> model.go(Step.TIME);
            case DONE -> model.go(Step.SESSION);
            case PAST -> model.go(Step.WHERE);
            case SHEET -> model.go(model.past().visits().isEmpty() ? Step.CODE : Step.PAST);
        }
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

    private <T> void start(String name, Callable<T> work, Consumer<T> onSuccess, Consumer<String> onTrouble) {
        job.start(name, work, onSuccess, onTrouble);
    }
}
