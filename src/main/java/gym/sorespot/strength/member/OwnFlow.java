package gym.sorespot.strength.member;

import gym.sorespot.kiosk.plugin.KioskContext;
import gym.sorespot.strength.history.Consent;
import gym.sorespot.strength.history.Visit;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** A member's own data: what is kept, how it looks over time, and how keeping ends. Event thread. */
public final class OwnFlow {
    private final VisitModel model;
    private final Rooms rooms;
    private final KioskContext context;
    private final OneJob job;
    private final PinFlow pin;

    OwnFlow(VisitModel model, Rooms rooms, KioskContext context, OneJob job) {
        this.model = model;
        this.rooms = rooms;
        this.context = context;
        this.job = job;
        this.pin = new PinFlow(model, rooms, job);
    }

    /** Setting, changing and removing the PIN. */
    public PinFlow pin() {
        return pin;
    }

    /** Shows soreness, sessions and loads over time. */
    public void progress() {
        model.progress().show(Progress.of(model.history(), LocalDate.now(context.clock())));
        model.go(Step.PROGRESS);
    }

    /** Shows what is kept. */
    public void open() {
        model.go(Step.OWN);
        String member = model.member().orElseThrow();
        see("look up what is kept", () -> found(member), model.own()::ready);
    }

    private OwnModel.Kept found(String member) {
        return found(rooms, member);
    }

    /** What is kept of a member; on the worker thread. */
    static OwnModel.Kept found(Rooms rooms, String member) {
        List<Visit> visits = rooms.history(member).visits();
        LocalDate since = visits.isEmpty() ? null : visits.get(0).date();
        return new OwnModel.Kept(visits.size(), since, rooms.members().pins().has(member));
    }

    /** What was begun here is seen to its end, also when its member walks away; the answer is for that member only. */
    private <T> void see(String name, Callable<T> work, Consumer<T> then) {
        String member = model.member().orElseThrow();
        model.own().working();
        job.errand(
                name,
                work,
                done -> {
                    if (model.isOf(member)) {
                        then.accept(done);
                    }
                },
                trouble -> {
                    if (model.isOf(member)) {
                        model.own().failed(trouble);
                    }
                });
    }

    /** Another answer to what may be kept; what is not allowed any more is erased at once. */
    public void allow(Consent consent) {
        String member = model.member().orElseThrow();
        see(
                "change an answer",
                () -> {
                    rooms.members().consent(member, consent);
                    return found(member);
                },
                found -> {
                    model.allows(consent);
                    model.own().ready(found);
                });
    }

    /** Erases all that is kept; from then on it is a guest who stands there. */
    public void erase() {
        String member = model.member().orElseThrow();
        see(
                "erase a member",
                () -> {
                    rooms.members().erase(member);
                    return true;
                },
                done -> {
                    model.guest();
                    model.own().erased();
                });
    }
}
