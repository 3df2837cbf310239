package gym.sorespot.strength.member;

import gym.sorespot.kiosk.plugin.KioskContext;
import gym.sorespot.strength.body.Soreness;
import gym.sorespot.strength.body.Spot;
import gym.sorespot.strength.gym.Card;
import gym.sorespot.strength.history.StoredVisit;
import gym.sorespot.strength.history.Tally;
import gym.sorespot.strength.history.Visit;
import gym.sorespot.strength.session.Session;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes a session along: keeps the visit where it may be kept, and makes the sheet. Whoever goes back and takes another
 * session along has been here once all the same: the visit is kept in place of the first. Event thread.
 */
final class KeepFlow {
    private static final Logger LOG = LoggerFactory.getLogger(KeepFlow.class);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final VisitModel model;
    private final Rooms rooms;
    private final KioskContext context;
    private final OneJob job;
    private final HowFlow how;
    private final SheetFlow sheets;
    private final Supplier<UUID> ids;
    private final VisitTally tally = new VisitTally();

    /** @param ids ids that are never made twice */
    KeepFlow(
            VisitModel model,
            Rooms rooms,
            KioskContext context,
            OneJob job,
            HowFlow how,
            SheetFlow sheets,
            Supplier<UUID> ids) {
        this.model = model;
        this.rooms = rooms;
        this.context = context;
        this.job = job;
        this.how = how;
        this.sheets = sheets;
        this.ids = ids;
    }

    /** Whether a visit is on its way to the disk: until that is known nobody can say what Back would lead to. */
    boolean busy() {
        return model.step() == Step.DONE && model.done().phase() == DoneModel.Phase.SAVING;
    }

    /** Keeps the visit where it may be kept, and says goodbye; a session with nothing in it stays here. */
    void takeAlong() {
        if (!model.session().canBeTaken()) {
            return;
        }
        if (model.step() == Step.SESSION) {
            model.go(Step.DONE);
        }
        count();
        if (model.kept()) {
            save();
        } else {
            model.done().become(DoneModel.Phase.NOT_KEPT, "");
            takeSheet(null);
        }
    }

    /** On its own: what the gym counts keeps nobody waiting, and a visit is kept whether it is counted or not. */
    private void count() {
        List<Tally> more = tally.next(
                today(),
                model.session().session().orElseThrow(),
                model.where().soreness(today()),
                model.session().wishes());
        if (!more.isEmpty()) {
            context.jobs()
                    .run(
                            "count without names",
                            PATIENCE,
                            () -> {
                                rooms.count(more);
                                return true;
                            },
                            done -> {},
                            trouble -> LOG.warn("a session was not counted: {}", trouble.toString()));
        }
    }

    /** The visit is over. */
    void forget() {
        tally.forget();
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
        boolean keepsSoreness = model.person().keepsSoreness();
        List<HowFlow.Unkept> unkept = how.unkept();
        LocalDate date = today();
        model.done().become(DoneModel.Phase.SAVING, "");
        job.start(
                "keep a visit",
                () -> {
                    unkept.forEach(how::write);
                    Visit visit = new Visit(date, soreness, Map.<Spot, Boolean>of(), rooms.work(session));
                    rooms.save(new StoredVisit(
                            id,
                            member,
                            context.clock().instant(),
                            keepsSoreness ? visit : Discreet.visit(visit),
                            false,
                            rooms.text(keepsSoreness ? session : Discreet.session(session, cards()))));
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

    private Set<String> cards() {
        return rooms.gym().cards().stream().map(Card::id).collect(Collectors.toSet());
    }

    private LocalDate today() {
        return LocalDate.now(context.clock());
    }
}
