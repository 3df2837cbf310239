package gym.sorespot.strength.session.dose;

import static gym.sorespot.strength.session.dose.DoseLab.did;
import static gym.sorespot.strength.session.dose.DoseLab.soreness;
import static gym.sorespot.strength.session.dose.DoseLab.spot;
import static gym.sorespot.strength.session.dose.DoseLab.text;
import static gym.sorespot.strength.session.dose.LabExercises.BARBELL_CALF;
import static gym.sorespot.strength.session.dose.LabExercises.HEEL_DROP;
import static gym.sorespot.strength.session.dose.LabExercises.NORDIC;
import static org.assertj.core.api.Assertions.assertThat;

import gym.sorespot.strength.body.Soreness;
import gym.sorespot.strength.body.WorkSide;
import gym.sorespot.strength.session.Goal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Doses of who is on the ladder of a published programme. */
class LadderDosesTest {
    /** What a calf at 1 or 2 begins with, on a ladder or not. */
    private static final Fact LIGHT = Fact.of("warm-up.set", spot("calf:left"), 5);

    @Test
    void aSoreCalfClimbsTheHeavySlowLadder() {
        DoseLab lab = new DoseLab().sore("calf:left", 2);
        Prescription dose = lab.dose(BARBELL_CALF);

        assertThat(text(lab.options(BARBELL_CALF))).isEqualTo("3x15 @8 [120]");
        assertThat(dose.facts()).containsExactly(Fact.of("ladder.heavy-slow-calf", 1, 5), LIGHT);
        assertThat(lab.day().personal()).contains(BARBELL_CALF.id());
    }

    @Test
    void withoutSorenessTheGoalDecides() {
        assertThat(new DoseLab().dose(BARBELL_CALF).reps()).isEqualTo(10);
        assertThat(new DoseLab().sore("shin:left", 2).dose(BARBELL_CALF).reps()).isEqualTo(10);
    }

    @Test
    void theLadderHoldsSixWeeksLonger() {
        List<Soreness> sore = List.of(soreness("achilles:right", 1));

        assertThat(new DoseLab().visit(42, sore, Map.of()).dose(BARBELL_CALF).reps())
                .isEqualTo(15);
        assertThat(new DoseLab().visit(43, sore, Map.of()).dose(BARBELL_CALF).reps())
                .isEqualTo(10);
        assertThat(new DoseLab()
                        .visit(42, List.of(soreness("achilles:right", 0)), Map.of())
                        .dose(BARBELL_CALF)
                        .reps())
                .isEqualTo(10);
    }

    @Test
    void onlyTheSoreSideClimbs() {
        DoseLab lab = new DoseLab().sore("calf:left", 2);

        assertThat(((Prescribed.Doses) lab.ask(HEEL_DROP, WorkSide.LEFT))
                        .options()
                        .get(0)
                        .facts())
                .contains(Fact.of("ladder.heel-drops", 1, 1));
        assertThat(((Prescribed.Doses) lab.ask(HEEL_DROP, WorkSide.RIGHT))
                        .options()
                        .get(0)
                        .facts())
                .isEmpty();
    }

    @Test
    void theCapsStandAboveTheLadder() {
        Prescription dose = new DoseLab()
                .climbing(9, 2, 2, BARBELL_CALF, 60.0)
                .sore("calf:left", 4)
                .dose(BARBELL_CALF);

        // Rung 3 asks for 4 x 10; the sore calf allows 3 sets, effort 7 and 80%.
        assertThat(dose.reps()).isEqualTo(10);
        assertThat(dose.sets()).isEqualTo(3);
        assertThat(dose.effort()).isEqualTo(7);
        assertThat(dose.loadKg()).isEqualTo(47.5);
    }

    @Test
    void onTheNextRungTheLoadFollowsTheRepetitions() {
        DoseLab lab = new DoseLab().visits(3, 2, 2, did(BARBELL_CALF, 15, 60.0)).sore("calf:left", 1);

        // Epley: 60 x 1.5 / 1.4 = 64.3.
        assertThat(lab.dose(BARBELL_CALF).reps()).isEqualTo(12);
        assertThat(lab.dose(BARBELL_CALF).loadKg()).isEqualTo(62.5);
        assertThat(lab.dose(BARBELL_CALF).facts()).containsExactly(Fact.of("ladder.heavy-slow-calf", 2, 5), LIGHT);
    }

    @Test
    void whoFellShortKeepsTheLoad() {
        DoseLab lab =
                new DoseLab().visits(3, 2, 2, did(BARBELL_CALF, 15, 60.0, 14)).sore("calf:left", 1);

        assertThat(lab.dose(BARBELL_CALF).reps()).isEqualTo(12);
        assertThat(lab.dose(BARBELL_CALF).loadKg()).isEqualTo(60.0);
    }

    @Test
    void withinARungTwoForTwoRaisesTheLoad() {
        DoseLab lab =
                new DoseLab().visits(2, 2, 2, did(BARBELL_CALF, 15, 60.0, 17)).sore("calf:left", 1);

        assertThat(lab.dose(BARBELL_CALF).loadKg()).isEqualTo(62.5);
        assertThat(lab.dose(BARBELL_CALF).reps()).isEqualTo(15);
    }

    @Test
    void aMissedWeekStepsBackAndSaysSo() {
        DoseLab lab = new DoseLab().climbing(9, 2, 8, BARBELL_CALF, 60.0).sore("calf:left", 1);

        assertThat(lab.dose(BARBELL_CALF).reps()).isEqualTo(12);
        assertThat(lab.dose(BARBELL_CALF).facts())
                .containsExactly(Fact.of("ladder-back"), Fact.of("ladder.heavy-slow-calf", 2, 5), LIGHT);
    }

    @Test
    void preventionHoldsWithoutSoreness() {
        Prescription dose = new DoseLab().level(3).dose(NORDIC);

        assertThat(dose.sets()).isEqualTo(2);
        assertThat(dose.reps()).isEqualTo(5);
        assertThat(dose.restSeconds()).isEqualTo(90);
        assertThat(dose.effort()).isEqualTo(7);
    }

    @Test
    void mobilityAndOlderBeginnersClimbNoLadder() {
        assertThat(new DoseLab()
                        .goal(Goal.MOBILITY)
                        .sore("calf:left", 2)
                        .dose(BARBELL_CALF)
                        .facts())
                .containsExactly(LIGHT);
        assertThat(new DoseLab()
                        .level(1)
                        .age(70)
                        .sore("calf:left", 2)
                        .dose(BARBELL_CALF)
                        .sets())
                .isEqualTo(1);
        assertThat(new DoseLab().goal(Goal.MOBILITY).day().personal()).doesNotContain(BARBELL_CALF.id());
    }

    @Test
    void aHeavyRungKeepsItsRepetitionsWhenTheyAreWon() {
        // On rung 2 with the first rung's repetitions last time: the load changes by the rung, not by two-for-two.
        DoseLab lab =
                new DoseLab().visits(3, 2, 2, did(BARBELL_CALF, 15, 60.0, 17)).sore("calf:left", 1);

        assertThat(lab.dose(BARBELL_CALF).facts()).containsExactly(Fact.of("ladder.heavy-slow-calf", 2, 5), LIGHT);
        assertThat(lab.dose(BARBELL_CALF).loadKg()).isEqualTo(62.5);
    }
}
