package gym.sorespot.strength.member;

import static org.assertj.core.api.Assertions.assertThat;

import gym.sorespot.strength.session.Goal;
import gym.sorespot.strength.session.Item;
import gym.sorespot.strength.session.Session;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SessionFlowTest {
    private static final String BARBELL = "barbell-calf-raise";

    private final TestVisit visit = new TestVisit();
    private final SessionModel model = visit.model.session();
    private final SessionFlow flow = visit.flow.session();

    @BeforeEach
    void train() {
        visit.session();
    }

    @Test
    void whatIsTakenOutGoesAndTheTotalsFollow() {
        int before = shown().seconds();
        flow.takeOut(BARBELL);
        assertThat(model.phase()).isEqualTo(SessionModel.Phase.CHANGING);
        assertThat(exercises()).contains(BARBELL);
        visit.context.jobs.runAll();
        assertThat(model.phase()).isEqualTo(SessionModel.Phase.READY);
        assertThat(exercises()).doesNotContain(BARBELL);
        assertThat(shown().seconds()).isLessThan(before);
        assertThat(visit.rooms.whatIfs.asked.get(1).shown()).isNotNull();
    }

    @Test
    void nothingIsTakenAlongWhileItChanges() {
        flow.takeOut(BARBELL);
        visit.flow.takeAlong();
        assertThat(visit.model.step()).isEqualTo(Step.SESSION);
        visit.context.jobs.runAll();
        visit.flow.takeAlong();
        assertThat(visit.model.step()).isEqualTo(Step.DONE);
    }

    @Test
    void busyEquipmentTakesItsExercisesOutUntilItIsFree() {
        flow.busy("barbell");
        visit.context.jobs.runAll();
        assertThat(exercises()).doesNotContain(BARBELL);
        flow.free("barbell");
        visit.context.jobs.runAll();
        assertThat(exercises()).contains(BARBELL);
        assertThat(model.wishes().count()).isZero();
    }

    @Test
    void aBusyMachineTakesItsExerciseOutUntilItIsFree() {
        flow.swap(BARBELL, "seated-calf-raise");
        visit.context.jobs.runAll();
        flow.machineBusy("seated-calf-raise");
        assertThat(model.wishes().machines()).containsExactly("seated-calf-raise");
        assertThat(model.wishes().count()).isEqualTo(2);
        flow.machineFree("seated-calf-raise");
        visit.context.jobs.runAll();
        assertThat(model.wishes().machines()).isEmpty();
        assertThat(exercises()).contains("seated-calf-raise");
    }

    @Test
    void swappedExerciseIsNewAndCanBeSwappedOnAndBack() {
        flow.swap(BARBELL, "seated-calf-raise");
        visit.context.jobs.runAll();
        assertThat(exercises()).contains("seated-calf-raise").doesNotContain(BARBELL);
        assertThat(model.fresh()).get().satisfies(fresh -> assertThat(fresh).containsExactly("seated-calf-raise"));
        assertThat(model.trouble()).isEmpty();
        flow.swap("seated-calf-raise", "one-leg-heel-raise");
        assertThat(model.wishes().swaps()).containsOnly(java.util.Map.entry(BARBELL, "one-leg-heel-raise"));
        flow.swap("one-leg-heel-raise", BARBELL);
        visit.context.jobs.runAll();
        assertThat(model.wishes().count()).isZero();
        assertThat(exercises()).contains(BARBELL);
    }

    @Test
    void wishThatCannotBeMetIsExplained() {
        flow.swap(BARBELL, "forbidden");
        visit.context.jobs.runAll();
        assertThat(model.trouble()).isEqualTo("Right calf at 6: this one is left out from 5 on.");
        assertThat(exercises()).contains(BARBELL);
    }

    @Test
    void minutesAndGoalAreAskedForAndStayOnTheWayBack() {
        flow.minutes(45);
        visit.context.jobs.runAll();
        flow.goal(Goal.MUSCLE);
        visit.context.jobs.runAll();
        assertThat(visit.rooms.whatIfs.asked).last().satisfies(asked -> {
            assertThat(asked.request().minutes()).isEqualTo(45);
            assertThat(asked.request().goal()).isEqualTo(Goal.MUSCLE);
        });
        visit.flow.back();
        assertThat(visit.model.time().minutes()).isEqualTo(45);
        assertThat(visit.model.time().goal()).isEqualTo(Goal.MUSCLE);
    }

    @Test
    void wishesCountForTheNextPlanToo() {
        flow.takeOut(BARBELL);
        visit.context.jobs.runAll();
        visit.flow.back();
        visit.flow.plan();
        visit.context.jobs.runAll();
        assertThat(exercises()).doesNotContain(BARBELL);
        assertThat(model.wishes().without()).containsExactly(BARBELL);
    }

    @Test
    void undoBringsBackSessionMinutesAndWishesStepByStep() {
        Session first = shown();
        flow.minutes(45);
        visit.context.jobs.runAll();
        flow.takeOut(BARBELL);
        visit.context.jobs.runAll();
        flow.undo();
        assertThat(exercises()).contains(BARBELL);
        assertThat(visit.model.time().minutes()).isEqualTo(45);
        flow.undo();
        assertThat(shown()).isSameAs(first);
        assertThat(visit.model.time().minutes()).isEqualTo(30);
        assertThat(model.canUndo()).isFalse();
        flow.undo();
        assertThat(shown()).isSameAs(first);
    }

    @Test
    void changesOnTopOfEachOtherAreUndoneTogether() {
        Session first = shown();
        flow.minutes(35);
        flow.minutes(40);
        visit.context.jobs.runAll();
        assertThat(shown().minutes()).isEqualTo(40);
        flow.undo();
        assertThat(shown()).isSameAs(first);
        assertThat(visit.model.time().minutes()).isEqualTo(30);
    }

    @Test
    void changeThatFailsLeavesAllAsItWas() {
        Session first = shown();
        visit.rooms.trouble = "The catalogue is empty.";
        flow.minutes(60);
        visit.context.jobs.runAll();
        assertThat(shown()).isSameAs(first);
        assertThat(visit.model.time().minutes()).isEqualTo(30);
        assertThat(model.trouble()).isEqualTo("The catalogue is empty.");
        assertThat(model.phase()).isEqualTo(SessionModel.Phase.READY);
    }

    @Test
    void goingBackWhileItChangesTakesTheChangeBack() {
        Session first = shown();
        flow.minutes(60);
        visit.flow.back();
        visit.context.jobs.runAll();
        assertThat(shown()).isSameAs(first);
        assertThat(visit.model.time().minutes()).isEqualTo(30);
    }

    @Test
    void alternativesAndReasonsAreAskedForByTouch() {
        List<Item> found = new ArrayList<>();
        flow.alternatives(BARBELL, found::addAll);
        visit.context.jobs.runAll();
        assertThat(found).hasSize(3);
        List<String> why = new ArrayList<>();
        flow.whyNot("heel-drop-bent-knee", why::add);
        visit.context.jobs.runAll();
        assertThat(why).containsExactly("Right calf at 6: this one is left out from 5 on.");
    }

    @Test
    void nextMemberFindsNoWishes() {
        flow.takeOut(BARBELL);
        visit.context.jobs.runAll();
        visit.flow.wipe();
        assertThat(model.wishes().count()).isZero();
        assertThat(model.canUndo()).isFalse();
    }

    private Session shown() {
        return model.session().orElseThrow();
    }

    private List<String> exercises() {
        return shown().items().stream().map(Item::exercise).toList();
    }
}
