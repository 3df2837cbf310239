package gym.sorespot.strength.session.dose;

import static org.assertj.core.api.Assertions.assertThat;

import gym.sorespot.strength.gym.Weights;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RackTest {
    private final Rack rack = new Rack(DoseLab.WEIGHTS);

    @ParameterizedTest
    @CsvSource({
        "barbell, 20, 20",
        "barbell, 22.4, 20",
        "barbell, 22.5, 22.5",
        "barbell, 83, 82.5",
        "barbell, 399.99, 397.5",
        "dumbbell, 7.9, 6",
        "dumbbell, 8, 8",
        "dumbbell, 100, 20",
        "kettlebell, 13, 12",
        "machine, 44, 40",
        "cable, 45.0001, 45"
    })
    void loadsAreRoundedDown(String tool, double kg, double shown) {
        assertThat(rack.atMost(tool, kg)).hasValue(shown);
    }

    @ParameterizedTest
    @CsvSource({"barbell, 19.9", "dumbbell, 1.9", "kettlebell, 7", "machine, 4.9", "rope, 100"})
    void nothingIsLighterThanTheLightest(String tool, double kg) {
        assertThat(rack.atMost(tool, kg)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"barbell, 0, 20", "barbell, 20.1, 22.5", "dumbbell, 8.0005, 8", "dumbbell, 8.1, 10", "machine, 41, 45"})
    void theNextLoadUp(String tool, double kg, double next) {
        assertThat(rack.atLeast(tool, kg)).hasValue(next);
    }

    @Test
    void nothingIsHeavierThanTheHeaviest() {
        assertThat(rack.atLeast("dumbbell", 20.1)).isEmpty();
        assertThat(rack.atMost("machine", 1_000)).hasValue(400);
    }

    @Test
    void whatBinaryFractionsLeaveOverDoesNotCostAPlate() {
        assertThat(rack.atMost("barbell", 0.1 + 0.2 + 29.7 - 1e-12)).hasValue(30);
    }

    @Test
    void oddPlatesCombine() {
        Rack odd = new Rack(new Weights(10, List.of(3.0, 5.0), List.of(), List.of(), 0));

        // 9 a side is three times 3, not one of each.
        assertThat(odd.atMost("barbell", 29)).hasValue(28);
        assertThat(odd.atMost("barbell", 24)).hasValue(22);
    }

    @Test
    void anEmptyListKnowsNothing() {
        Rack empty = new Rack(new Weights(0, List.of(), List.of(), List.of(), 0));

        assertThat(empty.knows("dumbbell")).isFalse();
        assertThat(empty.knows("kettlebell")).isFalse();
        assertThat(empty.knows("cable")).isFalse();
        assertThat(rack.knows("cable")).isTrue();
        assertThat(rack.knows("barbell")).isTrue();
        assertThat(rack.knows("rope")).isFalse();
    }

    @Test
    void theLoadedToolOfAnExercise() {
        assertThat(Rack.tool(Set.of("bench", "dumbbell"))).contains("dumbbell");
        assertThat(Rack.tool(Set.of("mat", "band"))).isEmpty();
    }
}
