package gym.sorespot.strength.member;

import gym.sorespot.kiosk.plugin.KioskContext;
import gym.sorespot.strength.history.Consent;
import gym.sorespot.strength.history.History;
import gym.sorespot.strength.history.Visit;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** A member's own data: what is kept, how it looks over time, how keeping ends, and the PIN. Event thread. */
public final class OwnFlow {
    private final VisitModel model;
    private final Rooms rooms;
    private final KioskContext context;
    private final OneJob job;

    OwnFlow(VisitModel model, Rooms rooms, KioskContext context, OneJob job) {
        this.model = model;
        this.rooms = rooms;
        this.context = context;
        this.job = job;
    }

    /** Shows soreness, sessions and loads over time. */
    public void progress() {
        model.progress().show(Progress.of(model.history(), LocalDate.now(context.clock())));
        model.go(Step.PROGRESS);
    }

    private record Found(OwnModel.Kept kept, History history) {}

    /** Shows what is kept. */
    public void open() {
        model.go(Step.OWN);
        String member = model.member().orElseThrow();
        see("look up what is kept", () -> found(member), found -> model.own().ready(found.kept()));
    }

    private Found found(String member) {
        History history = rooms.history(member);
        List<Visit> visits = history.visits();
        LocalDate since = visits.isEmpty() ? null : visits.get(0).date();
        return new Found(
                new OwnModel.Kept(visits.size(), since, rooms.members().pins().has(member)), history);
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
                    model.allows(consent, found.history());
                    model.own().ready(found.kept());
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

    /** Sets a PIN, or another one. */
    public void newPin() {
        model.pin().ask(model.member().orElseThrow());
        model.go(Step.NEW_PIN);
    }

    /** The new PIN is complete: the first time it is asked for again. */
    public void newPinEntered() {
        PinModel pin = model.pin();
        if (!pin.ready() || !pin.takeNew()) {
            return;
        }
        String member = pin.owner();
        char[] digits = pin.take();
        see(
                "set a PIN",
                () -> {
                    try {
                        rooms.members().pins().set(member, digits);
                    } finally {
                        Arrays.fill(digits, (char) 0);
                    }
                    return found(member);
                },
                this::pinSet);
    }

    private void pinSet(Found found) {
        model.pin().wipe();
        model.own().ready(found.kept());
        if (model.step() == Step.NEW_PIN) {
            model.go(Step.OWN);
        }
    }

    /** Nothing guards the history any more. */
    public void removePin() {
        String member = model.member().orElseThrow();
        see(
                "remove a PIN",
                () -> {
                    rooms.members().pins().remove(member);
                    return found(member);
                },
                found -> model.own().ready(found.kept()));
    }
}
