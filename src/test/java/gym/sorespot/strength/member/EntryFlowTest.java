package gym.sorespot.strength.member;

import static org.assertj.core.api.Assertions.assertThat;

import gym.sorespot.strength.history.Consent;
import gym.sorespot.strength.history.StoredVisit;
import org.junit.jupiter.api.Test;

/** Who it is, what may be kept, and the PIN before anything is shown. */
class EntryFlowTest {
    private static final String PIN = "4081";

    private final TestVisit visit = new TestVisit();
    private final VisitModel model = visit.model;
    private final VisitFlow flow = visit.flow;

    private void pin(String digits) {
        digits.chars().forEach(digit -> model.pin().digit(digit - '0'));
    }

    private void tryPin(String digits) {
        pin(digits);
        flow.entry().pinEntered();
        visit.context.jobs.runAll();
    }

    private void knownWithPin() {
        visit.rooms.members.pins.set(TestRooms.KNOWN, PIN.toCharArray());
        visit.member(TestRooms.KNOWN);
    }

    @Test
    void aCodeThatTheGymDoesNotExpectStaysOutside() {
        visit.rooms.members.unexpected.add("1234");
        visit.member("1234");
        assertThat(model.step()).isEqualTo(Step.CODE);
        assertThat(model.code().phase()).isEqualTo(CodeModel.Phase.NOT_EXPECTED);
    }

    @Test
    void aRefusalIsKeptAndNotAskedForAgain() {
        visit.member("1234");
        flow.entry().consent(Consent.NOTHING);
        flow.wipe();
        visit.context.jobs.runAll();
        assertThat(visit.rooms.members.consents).containsEntry("1234", Consent.NOTHING);
        visit.member("1234");
        assertThat(model.step()).isEqualTo(Step.WHERE);
        visit.trainFromWhere();
        flow.takeAlong();
        visit.context.jobs.runAll();
        assertThat(model.done().phase()).isEqualTo(DoneModel.Phase.NOT_KEPT);
        assertThat(visit.rooms.saved).isEmpty();
    }

    @Test
    void anAnswerCanBeChangedOnTheWayBack() {
        visit.member("1234");
        flow.entry().consent(Consent.NOTHING);
        flow.back();
        assertThat(model.step()).isEqualTo(Step.CONSENT);
        flow.entry().consent(Consent.ALL);
        visit.context.jobs.runAll();
        assertThat(visit.rooms.members.consents).containsEntry("1234", Consent.ALL);
    }

    @Test
    void withoutSorenessTheVisitIsKeptWithoutIt() {
        visit.member("1234");
        flow.entry().consent(Consent.SESSIONS);
        visit.trainFromWhere();
        flow.takeAlong();
        visit.context.jobs.runAll();
        assertThat(visit.rooms.saved)
                .singleElement()
                .extracting(StoredVisit::visit)
                .satisfies(kept -> assertThat(kept.soreness()).isEmpty());
    }

    @Test
    void nothingIsReadBeforeThePinWasRight() {
        knownWithPin();
        assertThat(model.step()).isEqualTo(Step.PIN);
        assertThat(model.member()).isEmpty();
        assertThat(model.where().lastTime()).isEmpty();
        tryPin("1111");
        assertThat(model.pin().phase()).isEqualTo(PinModel.Phase.WRONG);
        assertThat(model.pin().length()).isZero();
        assertThat(model.history().visits()).isEmpty();
        tryPin(PIN);
        assertThat(model.step()).isEqualTo(Step.WHERE);
        assertThat(model.history().visits()).isNotEmpty();
        assertThat(model.where().lastTime()).isNotEmpty();
    }

    @Test
    void wrongTriesHaveToWaitAndStaffCanLetIn() {
        knownWithPin();
        tryPin("1111");
        tryPin("2222");
        tryPin("3333");
        assertThat(model.pin().secondsLeft()).isEqualTo(30);
        tryPin(PIN);
        assertThat(model.pin().phase()).isEqualTo(PinModel.Phase.TOO_SOON);
        assertThat(model.step()).isEqualTo(Step.PIN);
        visit.rooms.members.pins.remove(TestRooms.KNOWN);
        tryPin("0000");
        assertThat(model.step()).isEqualTo(Step.WHERE);
    }

    @Test
    void pinIsHashedOnTheJobRunner() {
        knownWithPin();
        pin(PIN);
        flow.entry().pinEntered();
        assertThat(model.pin().phase()).isEqualTo(PinModel.Phase.WORKING);
        assertThat(model.pin().ready()).isFalse();
        visit.context.jobs.runAll();
        assertThat(model.step()).isEqualTo(Step.WHERE);
    }

    @Test
    void whoForgotThePinGoesOnAsAGuest() {
        knownWithPin();
        pin("40");
        flow.entry().asGuest();
        assertThat(model.step()).isEqualTo(Step.WHERE);
        assertThat(model.pin().length()).isZero();
        assertThat(model.kept()).isFalse();
    }

    @Test
    void backFromThePinForgetsWhoWasAsked() {
        knownWithPin();
        pin("40");
        flow.entry().pinEntered();
        flow.back();
        assertThat(model.step()).isEqualTo(Step.CODE);
        visit.context.jobs.runAll();
        assertThat(model.step()).isEqualTo(Step.CODE);
        assertThat(model.member()).isEmpty();
    }
}
