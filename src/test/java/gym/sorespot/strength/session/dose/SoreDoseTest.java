package gym.sorespot.strength.session.dose;

import static gym.sorespot.strength.session.dose.DoseLab.TODAY;
import static gym.sorespot.strength.session.dose.DoseLab.did;
import static gym.sorespot.strength.session.dose.DoseLab.effort;
import static gym.sorespot.strength.session.dose.DoseLab.spot;
import static gym.sorespot.strength.session.dose.DoseLab.text;
import static gym.sorespot.strength.session.dose.LabExercises.ABDUCTION;
import static gym.sorespot.strength.session.dose.LabExercises.ANKLE_PUMPS;
import static gym.sorespot.strength.session.dose.LabExercises.BARBELL_CALF;
import static gym.sorespot.strength.session.dose.LabExercises.CHILDS_POSE;
import static gym.sorespot.strength.session.dose.LabExercises.DOWNWARD_DOG;
import static gym.sorespot.strength.session.dose.LabExercises.HEEL_DROP;
import static gym.sorespot.strength.session.dose.LabExercises.HEEL_HOLD;
import static gym.sorespot.strength.session.dose.LabExercises.HEEL_RAISE;
import static gym.sorespot.strength.session.dose.LabExercises.KNEE_HOLD;
import static gym.sorespot.strength.session.dose.LabExercises.LONG_STRETCH;
import static gym.sorespot.strength.session.dose.LabExercises.SOLE_STRETCH;
import static gym.sorespot.strength.session.dose.LabExercises.SQUAT;
import static gym.sorespot.strength.session.dose.LabExercises.TWIST;
import static org.assertj.core.api.Assertions.assertThat;

import gym.sorespot.strength.body.Role;
import gym.sorespot.strength.body.Soreness;
import gym.sorespot.strength.body.WorkSide;
import gym.sorespot.strength.session.Goal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What sore areas, and areas that worked hard, take off a dose. */
class SoreDoseTest {
    @Test
    void threeOrFourCapsLoadSetsAndEffort() {
        Prescription dose = new DoseLab()
                .sore("knee-front:left", 4)
                .level(3)
                .goal(Goal.MUSCLE)
                .dose(SQUAT);

        assertThat(dose.loadPercent()).isEqualTo(80);
        assertThat(dose.effort()).isEqualTo(7);
        assertThat(dose.sets()).isEqualTo(3);
        assertThat(dose.facts())
                .startsWith(
                        Fact.of("cap.load", spot("knee-front:left"), 4, 80),
                        Fact.of("cap.sets", spot("knee-front:left"), 4, 3),
                        Fact.of("cap.effort", spot("knee-front:left"), 4, 7));
    }

    @Test
    void theCapsBindWhateverTheRole() {
        DoseLab lab = new DoseLab().sore("foot-sole:right", 3);

        assertThat(text(lab.options(SOLE_STRETCH))).isEqualTo("3x10 s @4 [10]");
        assertThat(lab.dose(SOLE_STRETCH).loadPercent()).isEqualTo(80);
        assertThat(new DoseLab().sore("calf:left", 7).dose(ANKLE_PUMPS).loadPercent())
                .isZero();
    }

    @Test
    void aHealthySideIsNotCapped() {
        DoseLab lab = new DoseLab().sore("hip-outer:left", 4);
        Prescription right = ((Prescribed.Doses) lab.ask(ABDUCTION, WorkSide.RIGHT))
                .options()
                .get(0);
        Prescription left =
                ((Prescribed.Doses) lab.ask(ABDUCTION, WorkSide.LEFT)).options().get(0);

        assertThat(right.loadPercent()).isEqualTo(100);
        assertThat(right.effort()).isEqualTo(8);
        assertThat(right.facts()).isEmpty();
        assertThat(left.loadPercent()).isEqualTo(80);
        assertThat(left.effort()).isEqualTo(7);
    }

    @Test
    void theSorestSpotBindsAndIsNamed() {
        Prescription dose =
                new DoseLab().sore("calf:left", 3).sore("calf:right", 5).dose(HEEL_HOLD);

        assertThat(dose.effort()).isEqualTo(5);
        assertThat(dose.loadPercent()).isEqualTo(50);
        assertThat(dose.facts()).contains(Fact.of("cap.effort", spot("calf:right"), 5, 5));
    }

    @Test
    void mildSorenessChangesNothingInAnOrdinaryDose() {
        assertThat(new DoseLab().sore("knee-front:left", 2).dose(SQUAT).loadPercent())
                .isEqualTo(100);
    }

    @Test
    void aSoreSpotShortensAStretch() {
        Prescription dose = new DoseLab().sore("calf:left", 3).dose(LONG_STRETCH);

        assertThat(dose.holdSeconds()).isEqualTo(30);
        assertThat(dose.facts()).containsExactly(Fact.of("cap.stretch", spot("calf:left"), 3, 30));
        assertThat(new DoseLab().sore("calf:left", 2).dose(LONG_STRETCH).holdSeconds())
                .isEqualTo(60);
        // A cool-down that is a stretch is held no longer either; a hold that is none may be.
        assertThat(new DoseLab().sore("knee-front:left", 3).dose(KNEE_HOLD).holdSeconds())
                .isEqualTo(45);
        assertThat(new DoseLab().sore("low-back", 6).dose(CHILDS_POSE).holdSeconds())
                .isEqualTo(30);
    }

    @Test
    void whatABandForbidsIsRefused() {
        assertThat(new DoseLab().sore("calf:left", 5).refusal(HEEL_RAISE))
                .isEqualTo(Fact.of("role.sore", spot("calf:left"), 5, Role.STRENGTH));
        assertThat(new DoseLab().sore("calf:left", 6).refusal(DOWNWARD_DOG))
                .isEqualTo(Fact.of("role.sore", spot("calf:left"), 6, Role.STRETCH));
        assertThat(new DoseLab().sore("calf:left", 9).refusal(ANKLE_PUMPS))
                .isEqualTo(Fact.of("role.sore", spot("calf:left"), 9, Role.WARM_UP));
    }

    @Test
    void freshSorenessRefusesEccentricWorkOnly() {
        DoseLab lab = new DoseLab();
        lab.soreness.add(new Soreness(spot("calf:left"), 3, TODAY.minusDays(1)));

        assertThat(lab.refusal(HEEL_DROP)).isEqualTo(Fact.of("role.fresh", spot("calf:left"), 3));
        assertThat(lab.dose(HEEL_RAISE).reps()).isEqualTo(10);
    }

    @Test
    void whatWasTrainedHardGetsMobilityOnly() {
        DoseLab lab = new DoseLab().visit(1, effort(BARBELL_CALF, WorkSide.BOTH, 7));

        assertThat(lab.refusal(HEEL_RAISE)).isEqualTo(Fact.of("rest.hard", spot("calf:left"), TODAY.minusDays(1)));
        assertThat(lab.refusal(HEEL_HOLD).key()).isEqualTo("rest.hard");
        assertThat(lab.ask(DOWNWARD_DOG)).isInstanceOf(Prescribed.Doses.class);
        assertThat(lab.ask(ANKLE_PUMPS)).isInstanceOf(Prescribed.Doses.class);
        assertThat(lab.ask(SQUAT)).isInstanceOf(Prescribed.Doses.class);
    }

    @Test
    void twoDaysLaterOrAtLessEffortItMayWorkAgain() {
        assertThat(new DoseLab()
                        .visit(2, effort(BARBELL_CALF, WorkSide.BOTH, 9))
                        .ask(HEEL_RAISE))
                .isInstanceOf(Prescribed.Doses.class);
        assertThat(new DoseLab()
                        .visit(0, effort(BARBELL_CALF, WorkSide.BOTH, 6))
                        .ask(HEEL_RAISE))
                .isInstanceOf(Prescribed.Doses.class);
        assertThat(new DoseLab()
                        .visit(0, effort(BARBELL_CALF, WorkSide.BOTH, 7))
                        .ask(HEEL_RAISE))
                .isInstanceOf(Prescribed.None.class);
        assertThat(new DoseLab().visit(1, did(BARBELL_CALF, 10, null)).ask(HEEL_RAISE))
                .isInstanceOf(Prescribed.Doses.class);
    }

    @Test
    void theOtherSideMayWork() {
        DoseLab lab = new DoseLab().visit(1, effort(ABDUCTION, WorkSide.LEFT, 8));

        assertThat(lab.ask(ABDUCTION, WorkSide.RIGHT)).isInstanceOf(Prescribed.Doses.class);
        assertThat(lab.ask(ABDUCTION, WorkSide.LEFT)).isInstanceOf(Prescribed.None.class);
        assertThat(lab.ask(ABDUCTION, WorkSide.EACH)).isInstanceOf(Prescribed.None.class);
    }

    /** The rule book's table: at 1-2 an extra set of warm-up. Tempo 3-0-3 leaves time for five repetitions in 30 s. */
    @ParameterizedTest
    @CsvSource({"0, 0", "1, 4", "2, 4", "3, 0"})
    void aLittleSoreBeginsWithALightSet(int severity, int reps) {
        Prescription dose = new DoseLab().sore("thigh-front:left", severity).dose(SQUAT);

        List<Fact> light = dose.facts().stream()
                .filter(fact -> fact.key().equals("warm-up.set"))
                .toList();
        if (reps == 0) {
            assertThat(light).isEmpty();
        } else {
            // Half of eight.
            assertThat(light).containsExactly(Fact.of("warm-up.set", spot("thigh-front:left"), reps));
        }
        assertThat(dose.seconds()).isEqualTo(new DoseLab().dose(SQUAT).seconds());
    }

    @Test
    void theLightSetFitsIntoTheChangeOfExercise() {
        DoseLab lab = new DoseLab().sore("hip-outer:left", 1).sore("elbow-outer:left", 2);

        // Four seconds a repetition, on each side: 24 s.
        assertThat(lab.dose(ABDUCTION).facts()).contains(Fact.of("warm-up.set", spot("hip-outer:left"), 3));
        // Five seconds a repetition, on each side: 30 s.
        assertThat(lab.dose(TWIST).facts()).contains(Fact.of("warm-up.set", spot("elbow-outer:left"), 3));
        assertThat(((Prescribed.Doses) lab.ask(ABDUCTION, WorkSide.LEFT))
                        .options()
                        .get(0)
                        .facts())
                .contains(Fact.of("warm-up.set", spot("hip-outer:left"), 5));
        assertThat(((Prescribed.Doses) lab.ask(ABDUCTION, WorkSide.RIGHT))
                        .options()
                        .get(0)
                        .facts())
                .isEmpty();
    }

    @Test
    void whatIsNotLiftedNeedsNoLightSet() {
        DoseLab lab = new DoseLab().sore("calf:left", 2);

        assertThat(lab.dose(HEEL_HOLD).facts()).isEmpty();
        assertThat(lab.dose(DOWNWARD_DOG).facts()).isEmpty();
        assertThat(lab.dose(ANKLE_PUMPS).facts()).isEmpty();
    }

    @Test
    void besideWhatIsSorerTheDoseIsLighterAnyway() {
        Prescription dose =
                new DoseLab().sore("calf:left", 2).sore("calf:right", 3).dose(HEEL_RAISE);

        assertThat(dose.facts()).extracting(Fact::key).doesNotContain("warm-up.set");
    }
}
