package gym.sorespot.kiosk.way;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class KioskStateTest {
    @ParameterizedTest
    @EnumSource(value = KioskState.class, names = "CLOSED", mode = EnumSource.Mode.EXCLUDE)
    void fromEveryStageOneStepLeadsBackOrOut(KioskState stage) {
        assertThat(stage.next()).contains(KioskState.CLOSED).doesNotContain(stage);
        assertThat(stage == KioskState.ATTRACT || stage.next().contains(KioskState.ATTRACT))
                .isTrue();
    }

    @Test
    void aVisitNeverLeadsToThePagesOfStaff() {
        assertThat(KioskState.PLUGIN.next()).doesNotContain(KioskState.STAFF);
        assertThat(KioskState.TILES.next()).doesNotContain(KioskState.STAFF);
    }

    @Test
    void theWayTellsItsStepsAndRefusesOthers() {
        Way way = new Way();
        List<String> steps = new ArrayList<>();
        way.onStep((from, to) -> steps.add(from + ">" + to));
        way.go(KioskState.PLUGIN);
        way.go(KioskState.SORRY);
        assertThatThrownBy(() -> way.go(KioskState.PLUGIN)).isInstanceOf(IllegalStateException.class);
        assertThat(way.state()).isEqualTo(KioskState.SORRY);
        assertThat(steps).containsExactly("ATTRACT>PLUGIN", "PLUGIN>SORRY");
    }
}
