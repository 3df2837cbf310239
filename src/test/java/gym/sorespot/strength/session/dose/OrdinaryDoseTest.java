package gym.sorespot.strength.session.dose;

import static gym.sorespot.strength.session.dose.DoseLab.text;
import static gym.sorespot.strength.session.dose.LabExercises.ABDUCTION;
import static gym.sorespot.strength.session.dose.LabExercises.BALANCE;
import static gym.sorespot.strength.session.dose.LabExercises.CHILDS_POSE;
import static gym.sorespot.strength.session.dose.LabExercises.DOWNWARD_DOG;
import static gym.sorespot.strength.session.dose.LabExercises.HEEL_HOLD;
import static gym.sorespot.strength.session.dose.LabExercises.SOLE_STRETCH;
import static gym.sorespot.strength.session.dose.LabExercises.SQUAT;
import static gym.sorespot.strength.session.dose.LabExercises.TWIST;
import static org.assertj.core.api.Assertions.assertThat;

import gym.sorespot.strength.body.WorkSide;
import gym.sorespot.strength.session.Goal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The dose of who is not sore, did nothing before and has no break behind. */
class OrdinaryDoseTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "STRENGTH|1|8 x3 @7, rest 120",
                "STRENGTH|2|8 x3 @8, rest 120",
                "STRENGTH|3|6 x3 @8, rest 180",
                "MUSCLE|1|8 x3 @7, rest 90",
                "MUSCLE|3|8 x3 @8, rest 120",
                "ENDURANCE|1|15 x3 @6, rest 30",
                "ENDURANCE|3|15 x3 @7, rest 30",
                "MOBILITY|2|10 x2 @5, rest 60"
            })
    void theGoalTurnsStrengthWork(Goal goal, int level, String expected) {
        assertThat(short_(new DoseLab().goal(goal).level(level).dose(SQUAT))).isEqualTo(expected);
    }

    private static String short_(Prescription dose) {
        return dose.reps() + " x" + dose.sets() + " @" + dose.effort() + ", rest " + dose.restSeconds();
    }

    @Test
    void anOlderBeginnerBeginsWithOneSet() {
        Prescription dose = new DoseLab().level(1).age(65).dose(SQUAT);

        assertThat(short_(dose)).isEqualTo("10 x1 @5, rest 0");
        assertThat(dose.facts()).containsExactly(Fact.of("dose.older-start"));
        assertThat(new DoseLab().level(2).age(65).dose(SQUAT).facts()).isEmpty();
    }

    @Test
    void setsAndRestVaryWithinTheTable() {
        List<Prescription> options = new DoseLab().options(SQUAT);

        assertThat(options)
                .extracting(o -> o.sets() + "/" + o.restSeconds())
                .containsExactly("3/120", "3/180", "2/120", "2/180");
        assertThat(options).extracting(Prescription::seconds).containsExactly(474, 594, 306, 366);
        assertThat(options).allSatisfy(o -> assertThat(o.loadPercent()).isEqualTo(100));
    }

    /** The contract's example: 3 x 20 s with 30 s rest are 210 s. */
    @Test
    void aStretchKeepsItsOwnDose() {
        assertThat(new DoseLab().options(DOWNWARD_DOG))
                .extracting(o -> o.sets() + "x" + o.holdSeconds() + "/" + o.restSeconds() + "=" + o.seconds())
                .containsExactly("3x20/15=180", "3x20/30=210", "2x20/15=145", "2x20/30=160");
        assertThat(new DoseLab().dose(DOWNWARD_DOG).reps()).isNull();
        assertThat(new DoseLab().dose(SQUAT).holdSeconds()).isNull();
    }

    @Test
    void sidesInTurnsTakeTwiceAsLong() {
        assertThat(new DoseLab().dose(ABDUCTION).seconds()).isEqualTo(3 * 10 * 4 * 2 + 2 * 60 + 90);
        assertThat(((Prescribed.Doses) new DoseLab().ask(ABDUCTION, WorkSide.LEFT))
                        .options()
                        .get(0)
                        .seconds())
                .isEqualTo(3 * 10 * 4 + 2 * 60 + 90);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "plantar-fascia-stretch; 10x10 s @4 [10] | 8x10 s @4 [10]",
                "knee-extension-hold; 5x45 s @7 [120] | 4x45 s @7 [120]",
                "heel-raise-hold; 4x30 s @7 [30] | 4x30 s @7 [60] | 3x30 s @7 [30] | 3x30 s @7 [60]",
                "ankle-pumps; 2x20 @3 [15] | 2x20 @3 [30] | 1x20 @3 [0]",
                "childs-pose; 2x30 s @2 [15] | 2x30 s @2 [30] | 1x30 s @2 [0]",
                "single-leg-balance; 3x30 s @4 [30] | 3x30 s @4 [60] | 2x30 s @4 [30] | 2x30 s @4 [60]",
                "tyler-twist; 3x15 @7 [60] | 3x15 @7 [90] | 2x15 @7 [60] | 2x15 @7 [90]",
                "band-lateral-raise; 1x120 s @7 [0]",
                "heel-drop; 3x15 @7 [60] | 3x15 @7 [90] | 2x15 @7 [60] | 2x15 @7 [90]"
            })
    void whatTheTableDoesNotTurnKeepsItsOwnDose(String id, String options) {
        assertThat(text(new DoseLab().options(DoseLab.CATALOGUE.find(id).orElseThrow())))
                .isEqualTo(options);
    }

    @Test
    void holdsAreGentlerForBeginners() {
        assertThat(new DoseLab().level(1).dose(HEEL_HOLD).effort()).isEqualTo(6);
        assertThat(new DoseLab().level(1).age(70).dose(TWIST).effort()).isEqualTo(5);
    }

    /** F23: older adults stretch 30-60 s, 60 s in all. */
    @Test
    void olderPeopleStretchLonger() {
        Prescription dose = new DoseLab().age(65).dose(DOWNWARD_DOG);

        assertThat(dose.holdSeconds()).isEqualTo(30);
        assertThat(dose.sets()).isEqualTo(2);
        assertThat(dose.facts()).containsExactly(Fact.of("dose.older-stretch", 30));
        assertThat(new DoseLab().age(64).dose(DOWNWARD_DOG).holdSeconds()).isEqualTo(20);
        // A protocol of its own stays what it is, and holds that are no stretch too.
        assertThat(new DoseLab().age(65).dose(SOLE_STRETCH).holdSeconds()).isEqualTo(10);
        assertThat(new DoseLab().age(65).dose(CHILDS_POSE).sets()).isEqualTo(2);
        assertThat(new DoseLab().age(65).dose(BALANCE).holdSeconds()).isEqualTo(30);
    }
}
