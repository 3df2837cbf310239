package gym.sorespot.strength.session.dose;

import static gym.sorespot.strength.session.dose.DoseLab.did;
import static gym.sorespot.strength.session.dose.LabExercises.BARBELL_CALF;
import static gym.sorespot.strength.session.dose.LabExercises.DOWNWARD_DOG;
import static gym.sorespot.strength.session.dose.LabExercises.HEEL_HOLD;
import static gym.sorespot.strength.session.dose.LabExercises.SQUAT;
import static gym.sorespot.strength.session.dose.LabExercises.TWIST;
import static org.assertj.core.api.Assertions.assertThat;

import gym.sorespot.strength.body.Area;
import gym.sorespot.strength.session.Goal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** After a break, and the easier week. */
class BreaksTest {
    @ParameterizedTest
    @CsvSource({"13, 60, 100", "14, 52.5, 90", "27, 52.5, 90", "28, 47.5, 80", "56, 47.5, 80", "57, 35, 60"})
    void theLoadAfterABreak(int days, double kg, int percent) {
        Prescription dose = new DoseLab().visit(days, did(SQUAT, 8, 60.0)).dose(SQUAT);

        assertThat(dose.loadKg()).isEqualTo(kg);
        assertThat(dose.loadPercent()).isEqualTo(percent);
        if (percent < 100) {
            assertThat(dose.facts())
                    .contains(Fact.of("break.load", days, percent, Area.THIGH_FRONT), Fact.of("break.sets", 1));
            assertThat(dose.sets()).isEqualTo(1);
        }
    }

    @Test
    void breakAndSoreDoNotMultiply() {
        Prescription dose = new DoseLab()
                .visit(20, did(SQUAT, 8, 60.0))
                .sore("knee-front:left", 3)
                .dose(BARBELL_CALF);
        Prescription squat = new DoseLab()
                .visit(20, did(SQUAT, 8, 60.0))
                .sore("thigh-front:left", 3)
                .dose(SQUAT);

        assertThat(dose.loadPercent()).isEqualTo(100);
        assertThat(squat.loadPercent()).isEqualTo(80);
        assertThat(squat.loadKg()).isEqualTo(47.5);
    }

    @Test
    void theFirstWeeksBackHaveFewerSets() {
        DoseLab lab = new DoseLab()
                .level(3)
                .goal(Goal.MUSCLE)
                .visit(24, did(SQUAT, 8, 60.0))
                .visit(3, did(SQUAT, 8, 60.0));

        // Half of three are one, half of four are two.
        assertThat(lab.options(SQUAT)).extracting(Prescription::sets).containsOnly(1, 2);
        assertThat(lab.dose(SQUAT).sets()).isEqualTo(1);
        assertThat(lab.dose(SQUAT).facts()).contains(Fact.of("break.sets", 1));
        // Holds are not cut.
        assertThat(lab.dose(HEEL_HOLD).sets()).isEqualTo(4);
        assertThat(lab.dose(DOWNWARD_DOG).sets()).isEqualTo(3);
        assertThat(lab.dose(TWIST).sets()).isEqualTo(1);
    }

    @Test
    void afterEightWeeksEverybodyIsANovice() {
        DoseLab lab = new DoseLab().level(3).visit(60, did(SQUAT, 5, 100.0));

        assertThat(lab.dose(SQUAT).reps()).isEqualTo(8);
        assertThat(lab.dose(SQUAT).effort()).isEqualTo(7);
        // 60% of what 8 repetitions allow: 100 x (1 + 5/30) / (1 + 8/30) = 92.1.
        assertThat(lab.dose(SQUAT).loadKg()).isEqualTo(55.0);
        assertThat(lab.day().day()).containsExactly(Fact.of("day.restart", 60));
    }

    @Test
    void theSeventhWeekHasFewerSets() {
        DoseLab lab = new DoseLab().visits(15, 3, 3, did(SQUAT, 8, 60.0, 10));

        assertThat(lab.options(SQUAT)).extracting(Prescription::sets).containsOnly(1);
        assertThat(lab.dose(SQUAT).loadKg()).isEqualTo(60.0);
        assertThat(lab.dose(SQUAT).facts()).containsExactly(Fact.of("deload", 6));
        assertThat(lab.dose(HEEL_HOLD).sets()).isEqualTo(2);
        assertThat(lab.dose(DOWNWARD_DOG).sets()).isEqualTo(3);
        assertThat(lab.day().day()).containsExactly(Fact.of("day.deload", 6));
    }
}
