package gym.sorespot.strength.member;

import gym.sorespot.kiosk.plugin.KioskContext;
import gym.sorespot.secret.PinAnswer;
import gym.sorespot.strength.body.Soreness;
import gym.sorespot.strength.history.Consent;
import gym.sorespot.strength.history.History;
import gym.sorespot.strength.history.StoredVisit;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Who it is: code, PIN where there is one, and the question what may be kept. Event thread. */
public final class EntryFlow {
    private final VisitModel model;
    private final Rooms rooms;
    private final KioskContext context;
    private final OneJob job;

    EntryFlow(VisitModel model, Rooms rooms, KioskContext context, OneJob job) {
        this.model = model;
        this.rooms = rooms;
        this.context = context;
        this.job = job;
    }

    /** All that is known of a member; of one with a PIN nothing is read before it was right. */
    private record Known(boolean locked, Optional<Consent> consent, List<StoredVisit> last, History history) {
        static final Known LOCKED = new Known(true, Optional.empty(), List.of(), History.NONE);
    }

    private record Tried(PinAnswer answer, Known known) {}

    /** Who comes back to the code within one visit is known, and has said things: all of that stays. */
    void lookUp(String code) {
        if (model.isOf(code) && model.person().consent().isPresent()) {
            model.go(afterCode());
            return;
        }
        model.code().phase(CodeModel.Phase.LOOKING_UP);
        job.start(
                "look up a member",
                () -> look(code),
                found -> {
                    if (found.isEmpty()) {
                        model.code().phase(CodeModel.Phase.NOT_EXPECTED);
                        return;
                    }
                    Known known = found.get();
                    model.code().phase(CodeModel.Phase.ENTERING);
                    if (known.locked()) {
                        model.forgetMember();
                        model.pin().ask(code);
                        model.go(Step.PIN);
                    } else {
                        enter(code, known);
                    }
                },
                trouble -> model.code().phase(CodeModel.Phase.UNREADABLE));
    }

    /** On the worker thread; empty when the gym keeps a list of codes and this one is not on it. */
    private Optional<Known> look(String code) {
        if (!rooms.members().expects(code)) {
            return Optional.empty();
        }
        return Optional.of(rooms.members().pins().has(code) ? Known.LOCKED : read(code));
    }

    private Known read(String code) {
        return new Known(false, rooms.members().consent(code), rooms.visits(code, 1), rooms.history(code));
    }

    /** The PIN is complete. */
    public void pinEntered() {
        PinModel pin = model.pin();
        if (!pin.ready()) {
            return;
        }
        String code = pin.owner();
        char[] digits = pin.take();
        job.start(
                "check a PIN",
                () -> tried(code, digits),
                tried -> {
                    PinAnswer answer = tried.answer();
                    switch (answer.kind()) {
                        case WRONG -> pin.become(PinModel.Phase.WRONG, answer.left());
                        case TOO_SOON -> pin.become(PinModel.Phase.TOO_SOON, answer.left());
                        case RIGHT, NO_PIN -> {
                            pin.wipe();
                            enter(code, tried.known());
                        }
                    }
                },
                trouble -> pin.become(PinModel.Phase.FAILED, Duration.ZERO));
    }

    /** On the worker thread. No PIN any more: staff have just reset it. */
    private Tried tried(String code, char[] digits) {
        try {
            PinAnswer answer = rooms.members().pins().check(code, digits);
            boolean in = answer.right() || answer.kind() == PinAnswer.Kind.NO_PIN;
            return new Tried(answer, in ? read(code) : Known.LOCKED);
        } finally {
            Arrays.fill(digits, (char) 0);
        }
    }

    private void enter(String code, Known known) {
        model.member(code, known.consent().orElse(null), known.history());
        if (known.consent().isEmpty()) {
            model.go(Step.CONSENT);
            return;
        }
        if (!model.kept()) {
            model.go(Step.WHERE);
            return;
        }
        known.last().forEach(this::lastTime);
        model.go(afterCode());
    }

    private Step afterCode() {
        return model.how().asks() ? Step.HOW : Step.WHERE;
    }

    private void lastTime(StoredVisit last) {
        model.where()
                .lastTime(last.visit().soreness().stream()
                        .filter(sore -> sore.severity() > 0)
                        .map(Soreness::spot)
                        .toList());
        model.how().about(last, LocalDate.now(context.clock()));
    }

    /** Goes on without a code: nothing is kept. */
    public void asGuest() {
        job.cancel();
        model.guest();
        model.go(Step.WHERE);
    }

    /** Answers what may be kept; a "no" is kept too, so that the question does not come at every visit. */
    public void consent(Consent consent) {
        String member = model.member().orElseThrow();
        model.person().agreed(consent);
        // Nobody waits for it, and walking away does not take it back; where it fails, the question comes again.
        job.errand(
                "keep an answer",
                () -> {
                    rooms.members().consent(member, consent);
                    return consent;
                },
                kept -> {},
                trouble -> {});
        model.go(Step.WHERE);
    }
}
