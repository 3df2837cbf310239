package gym.sorespot.strength.member;

import gym.sorespot.secret.PinAnswer;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/**
 * A member's PIN is set, changed or removed. Where there is one already it is asked for first: else whoever finds the page
 * open could lock its member out. Event thread.
 */
public final class PinFlow {
    private final VisitModel model;
    private final Rooms rooms;
    private final OneJob job;

    PinFlow(VisitModel model, Rooms rooms, OneJob job) {
        this.model = model;
        this.rooms = rooms;
        this.job = job;
    }

    /** Sets a PIN, or another one in place of the one there is. */
    public void set() {
        if (there()) {
            model.pin().askOld(member(), false);
            model.go(Step.OLD_PIN);
        } else {
            model.pin().ask(member());
            model.go(Step.NEW_PIN);
        }
    }

    /** Nothing shall guard the history any more. */
    public void remove() {
        model.pin().askOld(member(), true);
        model.go(Step.OLD_PIN);
    }

    private boolean there() {
        return model.own().kept().filter(OwnModel.Kept::pin).isPresent();
    }

    private String member() {
        return model.member().orElseThrow();
    }

    private record Tried(PinAnswer answer, OwnModel.Kept kept) {}

    /** The PIN that guards the history now is complete. */
    public void oldEntered() {
        PinModel pin = model.pin();
        if (!pin.ready()) {
            return;
        }
        boolean removing = pin.removing();
        String member = pin.owner();
        char[] digits = pin.take();
        see("check a PIN", member, digits, () -> tried(member, digits, removing), tried -> answered(tried, removing));
    }

    /** On the worker thread. */
    private Tried tried(String member, char[] digits, boolean removing) {
        PinAnswer answer = rooms.members().pins().check(member, digits);
        if (removing && answer.right()) {
            rooms.members().pins().remove(member);
        }
        return new Tried(answer, OwnFlow.found(rooms, member));
    }

    private void answered(Tried tried, boolean removing) {
        model.own().ready(tried.kept());
        if (model.step() != Step.OLD_PIN) {
            return;
        }
        PinModel pin = model.pin();
        PinAnswer answer = tried.answer();
        switch (answer.kind()) {
            case WRONG -> pin.become(PinModel.Phase.WRONG, answer.left());
            case TOO_SOON -> pin.become(PinModel.Phase.TOO_SOON, answer.left());
            // No PIN any more: staff have just reset it.
            case RIGHT, NO_PIN -> {
                if (removing) {
                    pin.wipe();
                    model.go(Step.OWN);
                } else {
                    pin.ask(member());
                    model.go(Step.NEW_PIN);
                }
            }
        }
    }

    /** The new PIN is complete: the first time it is asked for again. */
    public void newEntered() {
        PinModel pin = model.pin();
        if (!pin.ready() || !pin.takeNew()) {
            return;
        }
        String member = pin.owner();
        char[] digits = pin.take();
        see(
                "set a PIN",
                member,
                digits,
                () -> {
                    rooms.members().pins().set(member, digits);
                    return OwnFlow.found(rooms, member);
                },
                kept -> {
                    model.own().ready(kept);
                    if (model.step() == Step.NEW_PIN) {
                        pin.wipe();
                        model.go(Step.OWN);
                    }
                });
    }

    /** Seen to its end, also when its member walks away; the answer is for that member only, the digits are wiped. */
    private <T> void see(String name, String member, char[] digits, Callable<T> work, Consumer<T> then) {
        job.errand(
                name,
                () -> {
                    try {
                        return work.call();
                    } finally {
                        Arrays.fill(digits, (char) 0);
                    }
                },
                done -> {
                    if (model.isOf(member)) {
                        then.accept(done);
                    }
                },
                trouble -> {
                    if (model.isOf(member) && model.pin().phase() == PinModel.Phase.WORKING) {
                        model.pin().become(PinModel.Phase.FAILED, java.time.Duration.ZERO);
                    }
                });
    }
}
