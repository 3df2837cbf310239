package gym.sorespot.strength.session.engine;

import static org.assertj.core.api.Assertions.assertThat;

import gym.sorespot.strength.session.Goal;
import gym.sorespot.strength.session.OneDay;
import gym.sorespot.strength.session.Request;
import org.junit.jupiter.api.Test;

class ChangesTest {
    private final Request request =
            new OneDay().with("mat", "step").sore("calf:left", 3).request();

    @Test
    void withoutAChangeTheRequestStays() {
        assertThat(Changes.NONE.applyTo(request)).isEqualTo(request);
    }

    @Test
    void lengthAndGoalAreThoseAskedForLast() {
        Request now = Changes.NONE
                .withMinutes(45)
                .withGoal(Goal.MUSCLE)
                .withMinutes(20)
                .applyTo(request);
        assertThat(now.minutes()).isEqualTo(20);
        assertThat(now.goal()).isEqualTo(Goal.MUSCLE);
        assertThat(now.soreness()).isEqualTo(request.soreness());
    }

    @Test
    void whatIsBusyIsNotThereUntilItIsFree() {
        Changes busy = Changes.NONE.busy("mat").busy("step");
        assertThat(busy.applyTo(request).equipment()).isEmpty();
        assertThat(busy.free("mat").applyTo(request).equipment()).containsExactly("mat");
    }

    @Test
    void aBusyMachineTakesNoWordOfEquipmentAway() {
        Changes busy = Changes.NONE.machineBusy("leg-press").machineBusy("seated-calf-raise");
        assertThat(busy.applyTo(request)).isEqualTo(request);
        assertThat(busy.machineFree("leg-press").machines()).containsExactly("seated-calf-raise");
        assertThat(busy.busy("mat").withMinutes(20).without("a").machines()).hasSize(2);
    }

    @Test
    void anExerciseIsEitherInOrOut() {
        Changes out = Changes.NONE.with("a").without("a");
        assertThat(out.out()).containsExactly("a");
        assertThat(out.in()).isEmpty();
        Changes in = out.with("a");
        assertThat(in.out()).isEmpty();
        assertThat(in.in()).containsExactly("a");
        Changes allowed = out.allowed("a");
        assertThat(allowed.out()).isEmpty();
        assertThat(allowed.in()).isEmpty();
    }

    @Test
    void swappingTakesOneOutAndTheOtherIn() {
        Changes swapped = Changes.NONE.swapped("a", "b");
        assertThat(swapped.out()).containsExactly("a");
        assertThat(swapped.in()).containsExactly("b");
    }
}
