package gym.sorespot.strength.member;

import static org.assertj.core.api.Assertions.assertThat;

import gym.sorespot.strength.history.Consent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A member's own data: seen, withdrawn, erased, guarded. */
class OwnFlowTest {
    private final TestVisit visit = new TestVisit();
    private final VisitModel model = visit.model;
    private final OwnFlow own = visit.flow.own();

    @BeforeEach
    void open() {
        visit.rooms.past = Stays.quarter();
        visit.member(TestRooms.KNOWN);
        own.open();
        visit.context.jobs.runAll();
    }

    private void newPin(String digits) {
        digits.chars().forEach(digit -> model.pin().digit(digit - '0'));
        own.pin().newEntered();
        visit.context.jobs.runAll();
    }

    @Test
    void saysWhatIsKept() {
        assertThat(model.step()).isEqualTo(Step.OWN);
        assertThat(model.own().kept()).get().satisfies(kept -> {
            assertThat(kept.sessions()).isEqualTo(8);
            assertThat(kept.since()).hasToString("2026-10-01");
            assertThat(kept.pin()).isFalse();
        });
    }

    @Test
    void withdrawnSorenessIsForgottenHereToo() {
        own.allow(Consent.SESSIONS);
        visit.context.jobs.runAll();
        assertThat(visit.rooms.members.consents).containsEntry(TestRooms.KNOWN, Consent.SESSIONS);
        assertThat(model.person().keepsSoreness()).isFalse();
        assertThat(model.kept()).isTrue();
        assertThat(model.where().lastTime()).isEmpty();
    }

    @Test
    void withdrawingIsSeenToItsEndWhenItsMemberWalksAway() {
        own.allow(Consent.NOTHING);
        visit.flow.wipe();
        visit.context.jobs.runAll();
        assertThat(visit.rooms.members.consents).containsEntry(TestRooms.KNOWN, Consent.NOTHING);
        assertThat(model.own().kept()).isEmpty();
        assertThat(model.person().consent()).isEmpty();
    }

    @Test
    void theAnswerOfOneMemberNeverReachesTheNext() {
        own.allow(Consent.NOTHING);
        visit.flow.wipe();
        visit.rooms.knows("0815");
        visit.member("0815");
        visit.context.jobs.runAll();
        assertThat(model.person().consent()).contains(Consent.ALL);
        assertThat(model.own().kept()).isEmpty();
    }

    @Test
    void erasedIsErasedAndAGuestStandsThere() {
        own.erase();
        visit.context.jobs.runAll();
        assertThat(visit.rooms.members.erased).containsExactly(TestRooms.KNOWN);
        assertThat(model.own().phase()).isEqualTo(OwnModel.Phase.ERASED);
        assertThat(model.member()).isEmpty();
        assertThat(model.history().visits()).isEmpty();
    }

    @Test
    void whatCouldNotBeDoneIsSaid() {
        visit.rooms.trouble = "The disk is full.";
        own.erase();
        visit.context.jobs.runAll();
        assertThat(model.own().phase()).isEqualTo(OwnModel.Phase.FAILED);
        assertThat(model.own().trouble()).isEqualTo("The disk is full.");
        assertThat(model.member()).contains(TestRooms.KNOWN);
    }

    @Test
    void aPinIsTypedTwiceAndThenGuards() {
        own.pin().set();
        newPin("1234");
        assertThat(model.pin().phase()).isEqualTo(PinModel.Phase.EASY);
        newPin("4081");
        assertThat(model.pin().phase()).isEqualTo(PinModel.Phase.AGAIN);
        newPin("4082");
        assertThat(model.pin().phase()).isEqualTo(PinModel.Phase.DIFFERENT);
        assertThat(visit.rooms.members.pins.has(TestRooms.KNOWN)).isFalse();
        newPin("4081");
        newPin("4081");
        assertThat(model.step()).isEqualTo(Step.OWN);
        assertThat(model.own().kept()).get().satisfies(kept -> assertThat(kept.pin())
                .isTrue());
        assertThat(visit.rooms
                        .members
                        .pins
                        .check(TestRooms.KNOWN, "4081".toCharArray())
                        .right())
                .isTrue();
    }

    private void guarded() {
        visit.rooms.members.pins.set(TestRooms.KNOWN, "4081".toCharArray());
        visit.flow.back();
        own.open();
        visit.context.jobs.runAll();
    }

    private void oldPin(String digits) {
        visit.pin(digits);
        own.pin().oldEntered();
        visit.context.jobs.runAll();
    }

    private boolean opens(String digits) {
        return visit.rooms
                .members
                .pins
                .check(TestRooms.KNOWN, digits.toCharArray())
                .right();
    }

    @Test
    void aPinGoesOnlyWhenItWasTyped() {
        guarded();
        own.pin().remove();
        assertThat(model.step()).isEqualTo(Step.OLD_PIN);
        oldPin("9999");
        assertThat(model.pin().phase()).isEqualTo(PinModel.Phase.WRONG);
        assertThat(visit.rooms.members.pins.has(TestRooms.KNOWN)).isTrue();
        oldPin("4081");
        assertThat(model.step()).isEqualTo(Step.OWN);
        assertThat(visit.rooms.members.pins.has(TestRooms.KNOWN)).isFalse();
        assertThat(model.own().kept()).get().satisfies(kept -> assertThat(kept.pin())
                .isFalse());
    }

    @Test
    void anotherPinComesOnlyAfterTheOldOne() {
        guarded();
        own.pin().set();
        oldPin("4082");
        assertThat(model.step()).isEqualTo(Step.OLD_PIN);
        oldPin("4081");
        assertThat(model.step()).isEqualTo(Step.NEW_PIN);
        newPin("5192");
        newPin("5192");
        assertThat(model.step()).isEqualTo(Step.OWN);
        assertThat(opens("5192")).isTrue();
    }

    @Test
    void wrongOnesMakeOneWaitHereToo() {
        guarded();
        own.pin().remove();
        for (int i = 0; i < 4; i++) {
            oldPin("9999");
        }
        assertThat(model.pin().phase()).isEqualTo(PinModel.Phase.TOO_SOON);
        oldPin("4081");
        assertThat(model.step()).isEqualTo(Step.OLD_PIN);
        assertThat(visit.rooms.members.pins.has(TestRooms.KNOWN)).isTrue();
    }

    @Test
    void backFromTheOldPinForgetsItAndWhatItWasFor() {
        guarded();
        own.pin().remove();
        visit.pin("408");
        visit.flow.back();
        assertThat(model.step()).isEqualTo(Step.OWN);
        assertThat(model.pin().length()).isZero();
        assertThat(model.pin().removing()).isFalse();
    }

    @Test
    void aPinThatCouldNotBeKeptIsSaid() {
        own.pin().set();
        newPin("4081");
        visit.rooms.trouble = "The disk is full.";
        newPin("4081");
        assertThat(model.step()).isEqualTo(Step.NEW_PIN);
        assertThat(model.pin().phase()).isEqualTo(PinModel.Phase.FAILED);
    }

    @Test
    void withdrawnSorenessLeavesTheWork() {
        own.allow(Consent.SESSIONS);
        visit.context.jobs.runAll();
        assertThat(model.history().visits()).hasSize(8).allSatisfy(past -> {
            assertThat(past.soreness()).isEmpty();
            assertThat(past.work()).isNotEmpty();
        });
    }

    @Test
    void backFromAHalfTypedPinForgetsIt() {
        own.pin().set();
        newPin("4081");
        model.pin().digit(4);
        visit.flow.back();
        assertThat(model.step()).isEqualTo(Step.OWN);
        assertThat(model.pin().length()).isZero();
        assertThat(model.pin().again()).isFalse();
    }
}
