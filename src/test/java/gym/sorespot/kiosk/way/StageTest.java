package gym.sorespot.kiosk.way;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StageTest {
    @ParameterizedTest
    @EnumSource(value = Stage.class, names = "CLOSED", mode = EnumSource.Mode.EXCLUDE)
    void fromEveryStageOneStepLeadsBackOrOut(Stage stage) {
        assertThat(stage.next()).contains(Stage.CLOSED).doesNotContain(stage);
        assertThat(stage == Stage.ATTRACT || stage.next().contains(Stage.ATTRACT))
                .isTrue();
    }

    @Test
    void aVisitNeverLeadsToThePagesOfStaff() {
        assertThat(Stage.PLUGIN.next()).doesNotContain(Stage.STAFF);
        assertThat(Stage.TILES.next()).doesNotContain(Stage.STAFF);
    }

    @Test
    void theWayTellsItsStepsAndRefusesOthers() {
        Way way = new Way();
        List<String> steps = new ArrayList<>();
        way.onStep((from, to) -> steps.add(from + ">" + to));
        way.go(Stage.PLUGIN);
        way.go(Stage.SORRY);
        assertThatThrownBy(() -> way.go(Stage.PLUGIN)).isInstanceOf(IllegalStateException.class);
        assertThat(way.stage()).isEqualTo(Stage.SORRY);
        assertThat(steps).containsExactly("ATTRACT>PLUGIN", "PLUGIN>SORRY");
    }
}
