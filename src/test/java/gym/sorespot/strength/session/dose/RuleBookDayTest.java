package gym.sorespot.strength.session.dose;

import static gym.sorespot.strength.session.dose.DoseLab.TODAY;
import static gym.sorespot.strength.session.dose.DoseLab.did;
import static gym.sorespot.strength.session.dose.DoseLab.spot;
import static gym.sorespot.strength.session.dose.DoseLab.text;
import static gym.sorespot.strength.session.dose.LabExercises.BRIDGE;
import static gym.sorespot.strength.session.dose.LabExercises.LATERAL_RAISE;
import static gym.sorespot.strength.session.dose.LabExercises.NORDIC;
import static gym.sorespot.strength.session.dose.LabExercises.SQUAT;
import static org.assertj.core.api.Assertions.assertThat;

import gym.sorespot.strength.body.Area;
import gym.sorespot.strength.body.Soreness;
import gym.sorespot.strength.catalogue.Exercise;
import gym.sorespot.strength.session.Goal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A day as a whole: what is personal, what is said of it, and that it is always the same. */
class RuleBookDayTest {
    @Test
    void whatIsPersonal() {
        DayDoses day = new DoseLab().visit(3, did(SQUAT, 8, 60.0)).day();

        assertThat(day.personal()).contains(SQUAT.id());
        assertThat(day.personal()).doesNotContain(BRIDGE.id());
        assertThat(day.personal()).contains(NORDIC.id());
    }

    @Test
    void theDayNamesWhatShapedIt() {
        DoseLab lab = new DoseLab().visit(20, did(SQUAT, 8, 60.0)).visit(3, did(SQUAT, 8, 60.0));
        lab.soreness.add(new Soreness(spot("calf:left"), 3, TODAY.minusDays(9)));

        assertThat(lab.day().day())
                .containsExactly(Fact.of("advice.physiotherapist", spot("calf:left"), 9), Fact.of("day.break", 1, 50));
        assertThat(new DoseLab().day().day()).isEmpty();
        assertThat(lab.day().weeklySets(Area.BUTTOCK)).isEqualTo(3);
    }

    @ParameterizedTest
    @EnumSource(Goal.class)
    void theSameQuestionGetsTheSameAnswer(Goal goal) {
        DoseLab lab = new DoseLab().goal(goal).sore("calf:left", 3).visits(12, 3, 3, did(SQUAT, 8, 60.0));

        for (Exercise exercise : LabExercises.ALL) {
            assertThat(lab.ask(exercise)).isEqualTo(lab.ask(exercise));
        }
        assertThat(text(lab.options(LATERAL_RAISE))).isEqualTo("1x120 s @7 [0]");
    }
}
