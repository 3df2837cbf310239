package gym.sorespot.strength.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gym.sorespot.strength.body.Area;
import gym.sorespot.strength.body.Side;
import gym.sorespot.strength.body.Spot;
import gym.sorespot.strength.body.Urgency;
import gym.sorespot.strength.history.Consent;
import gym.sorespot.strength.session.Goal;
import org.junit.jupiter.api.Test;

class FlowTest {
    private static final Spot LEFT_CALF = new Spot(Area.CALF, Side.LEFT);
    private static final Spot RIGHT_CALF = new Spot(Area.CALF, Side.RIGHT);

    private final TestVisit visit = new TestVisit();
    private final VisitModel model = visit.model;
    private final VisitFlow flow = visit.flow;

    @Test
    void newMemberIsAskedThenTrainsAndIsSavedUnderOneId() {
        visit.member("1234");
        assertThat(model.step()).isEqualTo(Step.CONSENT);
        flow.entry().consent(Consent.ALL);
        visit.calves();
        flow.whereDone();
        assertThat(model.step()).isEqualTo(Step.CHECK);
        flow.afterCheck();
        assertThat(model.step()).isEqualTo(Step.TIME);
        flow.plan();
        assertThat(model.session().phase()).isEqualTo(SessionModel.Phase.PLANNING);
        visit.context.jobs.runAll();
        assertThat(model.step()).isEqualTo(Step.SESSION);
        flow.takeAlong();
        assertThat(model.done().phase()).isEqualTo(DoneModel.Phase.SAVING);
        assertThat(visit.rooms.saved).isEmpty();
        visit.context.jobs.runAll();
        assertThat(model.done().phase()).isEqualTo(DoneModel.Phase.SAVED);
        assertThat(visit.rooms.saved).singleElement().satisfies(kept -> {
            assertThat(kept.member()).isEqualTo("1234");
            assertThat(kept.confirmed()).isFalse();
            assertThat(kept.visit().soreness())
                    .extracting(sore -> sore.spot().id(), sore -> sore.severity())
                    .containsExactly(
                            org.assertj.core.groups.Tuple.tuple("calf:left", 4),
                            org.assertj.core.groups.Tuple.tuple("calf:right", 4));
        });
    }

    @Test
    void whoDoesNotAgreeGetsASessionAndNothingIsKept() {
        visit.member("1234");
        flow.entry().consent(Consent.NOTHING);
        visit.trainFromWhere();
        flow.takeAlong();
        visit.context.jobs.runAll();
        assertThat(model.done().phase()).isEqualTo(DoneModel.Phase.NOT_KEPT);
        assertThat(visit.rooms.saved).isEmpty();
    }

    @Test
    void guestIsNeverLookedUpNorKept() {
        visit.rooms.trouble = "The store is closed.";
        flow.entry().asGuest();
        visit.rooms.trouble = null;
        visit.trainFromWhere();
        flow.takeAlong();
        visit.context.jobs.runAll();
        assertThat(visit.rooms.saved).isEmpty();
        assertThat(model.member()).isEmpty();
    }

    @Test
    void knownMemberSeesTheSpotsOfLastTimeAndIsNotAskedAgain() {
        visit.member(TestRooms.KNOWN);
        assertThat(model.step()).isEqualTo(Step.WHERE);
        assertThat(model.where().lastTime()).containsExactly(LEFT_CALF, RIGHT_CALF);
        assertThat(model.where().severities()).isEmpty();
    }

    @Test
    void scannedCardCountsOnlyWhereACodeIsAskedFor() {
        flow.scanned(" " + TestRooms.KNOWN + " ");
        visit.context.jobs.runAll();
        assertThat(model.member()).contains(TestRooms.KNOWN);
        flow.scanned("9999");
        visit.context.jobs.runAll();
        assertThat(model.member()).contains(TestRooms.KNOWN);
        assertThat(model.step()).isEqualTo(Step.WHERE);
    }

    @Test
    void unreadableHistoryIsSaidAndTheCodeStays() {
        visit.rooms.trouble = "The disk is gone.";
        visit.member("4711");
        assertThat(model.step()).isEqualTo(Step.CODE);
        assertThat(model.code().phase()).isEqualTo(CodeModel.Phase.UNREADABLE);
        visit.rooms.trouble = null;
        flow.codeEntered();
        visit.context.jobs.runAll();
        assertThat(model.step()).isEqualTo(Step.WHERE);
    }

    @Test
    void wayBackLosesNoChoice() {
        flow.entry().asGuest();
        visit.calves();
        flow.whereDone();
        flow.afterCheck();
        model.time().minutes(45);
        model.time().goal(Goal.MOBILITY);
        model.time().level(2);
        flow.plan();
        visit.context.jobs.runAll();
        while (model.step() != Step.CODE) {
            flow.back();
        }
        flow.entry().asGuest();
        assertThat(model.where().severities()).containsEntry(LEFT_CALF, 4).containsEntry(RIGHT_CALF, 4);
        assertThat(model.time().minutes()).isEqualTo(45);
        assertThat(model.time().goal()).isEqualTo(Goal.MOBILITY);
        assertThat(model.time().level()).isEqualTo(2);
    }

    @Test
    void answersToQuestionsSurviveAWayBackToTheBody() {
        flow.entry().asGuest();
        visit.calves();
        flow.whereDone();
        var question = model.check().questions().get(0);
        model.check().answer(question, true);
        flow.back();
        flow.whereDone();
        assertThat(model.check().isYes(question)).isTrue();
    }

    @Test
    void anotherMembersHistoryDoesNotStay() {
        visit.member(TestRooms.KNOWN);
        flow.back();
        flow.entry().asGuest();
        assertThat(model.where().lastTime()).isEmpty();
        assertThat(model.history().visits()).isEmpty();
        assertThat(model.code().length()).isZero();
    }

    @Test
    void redFlagStopsAndTheAnswersCanBeChanged() {
        flow.entry().asGuest();
        visit.calves();
        flow.whereDone();
        var question = model.check().questions().get(0);
        model.check().answer(question, true);
        flow.afterCheck();
        assertThat(model.step()).isEqualTo(Step.STOP);
        assertThat(flow.stopping()).get().extracting(stop -> stop.urgency()).isEqualTo(Urgency.EMERGENCY);
        flow.back();
        model.check().answer(question, false);
        flow.afterCheck();
        assertThat(model.step()).isEqualTo(Step.TIME);
    }

    @Test
    void severityAtTheThresholdStops() {
        flow.entry().asGuest();
        model.where().choose(new Spot(Area.FOREARM_BACK, Side.LEFT));
        model.where().severity(8);
        flow.whereDone();
        flow.afterCheck();
        assertThat(model.step()).isEqualTo(Step.STOP);
        assertThat(flow.stopping()).get().extracting(stop -> stop.urgency()).isEqualTo(Urgency.STAFF);
    }

    @Test
    void aSpotThatWasTouchedIsNotLostByGoingOnTooSoon() {
        flow.entry().asGuest();
        model.where().choose(LEFT_CALF);
        flow.whereDone();
        assertThat(model.step()).isEqualTo(Step.WHERE);
        assertThat(model.where().reminded()).isTrue();
        model.where().severity(2);
        assertThat(model.where().reminded()).isFalse();
        flow.whereDone();
        assertThat(model.step()).isEqualTo(Step.TIME);
        flow.back();
        model.where().choose(RIGHT_CALF);
        flow.whereDone();
        model.where().severity(0);
        flow.whereDone();
        assertThat(model.step()).isEqualTo(Step.TIME);
        assertThat(model.where().severities()).containsOnlyKeys(LEFT_CALF);
    }

    @Test
    void nothingSoreGoesStraightToTheMinutes() {
        flow.entry().asGuest();
        flow.whereDone();
        assertThat(model.step()).isEqualTo(Step.TIME);
        flow.back();
        assertThat(model.step()).isEqualTo(Step.WHERE);
    }

    @Test
    void onlyWhatIsInOrderIsAskedFor() {
        flow.entry().asGuest();
        visit.trainFromWhere();
        assertThat(visit.rooms.whatIfs.asked).singleElement().satisfies(asked -> assertThat(
                        asked.request().equipment())
                .containsExactlyInAnyOrder("mat", "step", "wall"));
    }

    @Test
    void failedPlanIsSaidAndCanBeTriedAgain() {
        flow.entry().asGuest();
        visit.calves();
        flow.whereDone();
        flow.afterCheck();
        visit.rooms.trouble = "The catalogue is empty.";
        flow.plan();
        visit.context.jobs.runAll();
        assertThat(model.step()).isEqualTo(Step.TIME);
        assertThat(model.session().phase()).isEqualTo(SessionModel.Phase.FAILED);
        assertThat(model.session().trouble()).isEqualTo("The catalogue is empty.");
        visit.rooms.trouble = null;
        flow.plan();
        visit.context.jobs.runAll();
        assertThat(model.step()).isEqualTo(Step.SESSION);
    }

    @Test
    void failedSaveIsSaidAndTheSecondTryKeepsTheSameVisit() {
        visit.member(TestRooms.KNOWN);
        visit.trainFromWhere();
        visit.rooms.trouble = "The disk is full.";
        flow.takeAlong();
        visit.context.jobs.runAll();
        assertThat(model.done().phase()).isEqualTo(DoneModel.Phase.FAILED);
        assertThat(model.done().trouble()).isEqualTo("The disk is full.");
        var id = model.visit(java.util.UUID.randomUUID());
        visit.rooms.trouble = null;
        flow.takeAlong();
        visit.context.jobs.runAll();
        assertThat(model.done().phase()).isEqualTo(DoneModel.Phase.SAVED);
        assertThat(visit.rooms.saved).singleElement().satisfies(kept -> assertThat(kept.id())
                .isEqualTo(id));
    }

    @Test
    void whoGoesBackFromASavedVisitAndChangesItHasBeenHereOnce() {
        visit.member(TestRooms.KNOWN);
        visit.trainFromWhere();
        flow.takeAlong();
        flow.back();
        assertThat(model.step()).as("while it is being saved").isEqualTo(Step.DONE);
        visit.context.jobs.runAll();
        flow.back();
        assertThat(model.step()).isEqualTo(Step.SESSION);
        flow.back();
        flow.back();
        flow.back();
        model.where().choose(RIGHT_CALF);
        model.where().severity(2);
        flow.whereDone();
        flow.plan();
        visit.context.jobs.runAll();
        flow.takeAlong();
        visit.context.jobs.runAll();
        assertThat(model.done().phase()).isEqualTo(DoneModel.Phase.SAVED);
        assertThat(visit.rooms.saved).singleElement().satisfies(kept -> assertThat(
                        kept.visit().soreness())
                .extracting(sore -> sore.severity())
                .containsOnly(2));
    }

    @Test
    void fromEveryStepBackLeadsToTheCode() {
        for (MemberScenes.Scene scene : MemberScenes.ALL) {
            TestVisit any = new TestVisit();
            scene.way().accept(any);
            any.rooms.trouble = null;
            any.context.jobs.runAll();
            for (int i = 0; any.model.step() != Step.CODE && i < Step.values().length; i++) {
                any.flow.back();
            }
            assertThat(any.model.step()).as(scene.name()).isEqualTo(Step.CODE);
            any.flow.back();
            assertThat(any.context.left).as(scene.name()).isOne();
        }
    }

    @Test
    void whoComesBackToTheCodeIsKnownAndHasSaidThings() {
        visit.rooms.past = java.util.List.of(Stays.lastTime());
        visit.rooms.members.pins.set(TestRooms.KNOWN, "4081".toCharArray());
        visit.member(TestRooms.KNOWN);
        visit.pin("4081");
        flow.entry().pinEntered();
        visit.context.jobs.runAll();
        model.how().feel(1, Feel.HARD);
        flow.how().done();
        visit.calves();
        flow.back();
        flow.back();
        assertThat(model.step()).isEqualTo(Step.CODE);
        flow.codeEntered();
        assertThat(model.step()).isEqualTo(Step.HOW);
        assertThat(model.how().answer(1).feel()).isEqualTo(Feel.HARD);
        assertThat(model.where().severities()).containsEntry(LEFT_CALF, 4);
    }

    @Test
    void anotherCodeAfterThatIsAnotherMember() {
        visit.rooms.knows("0815");
        visit.member(TestRooms.KNOWN);
        visit.trainFromWhere();
        flow.takeAlong();
        visit.context.jobs.runAll();
        while (model.step() != Step.CODE) {
            flow.back();
        }
        model.code().clear();
        visit.member("0815");
        assertThat(model.member()).contains("0815");
        assertThat(model.session().session()).isEmpty();
        visit.trainFromWhere();
        flow.takeAlong();
        visit.context.jobs.runAll();
        assertThat(visit.rooms.saved).extracting(kept -> kept.member()).containsExactly(TestRooms.KNOWN, "0815");
    }

    @Test
    void goingBackWhilePlanningDropsThePlan() {
        flow.entry().asGuest();
        flow.whereDone();
        flow.plan();
        flow.back();
        visit.context.jobs.runAll();
        assertThat(model.step()).isEqualTo(Step.WHERE);
        assertThat(model.session().phase()).isEqualTo(SessionModel.Phase.NOT_PLANNED);
    }

    @Test
    void leavingIsTheHostsToDo() {
        flow.back();
        assertThat(visit.context.left).isEqualTo(1);
    }

    @Test
    void noStepIsReachedFromWhereNoWayLeads() {
        assertThatThrownBy(() -> model.go(Step.SESSION))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("no way leads from CODE to SESSION");
    }

    @Test
    void everyStepCanBeReachedAndLeft() {
        java.util.Set<Step> reached = java.util.EnumSet.of(Step.CODE);
        boolean more = true;
        while (more) {
            more = java.util.List.copyOf(reached).stream()
                            .map(step -> reached.addAll(step.next()))
                            .filter(added -> added)
                            .count()
                    > 0;
        }
        assertThat(reached).containsExactlyInAnyOrder(Step.values());
        assertThat(Step.values()).allSatisfy(step -> assertThat(step.next()).isNotEmpty());
    }

    @Test
    void sessionWithNothingInItIsNotTakenAlong() {
        visit.rooms.whatIfs.empty = true;
        visit.member(TestRooms.KNOWN);
        visit.trainFromWhere();
        assertThat(model.step()).isEqualTo(Step.SESSION);
        flow.takeAlong();
        visit.context.jobs.runAll();
        assertThat(model.step()).isEqualTo(Step.SESSION);
        assertThat(visit.rooms.saved).isEmpty();
        flow.back();
        assertThat(model.step()).isEqualTo(Step.TIME);
    }
}
