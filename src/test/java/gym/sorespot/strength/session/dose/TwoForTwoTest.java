package gym.sorespot.strength.session.dose;

import static gym.sorespot.strength.session.dose.DoseLab.did;
import static gym.sorespot.strength.session.dose.DoseLab.soreness;
import static gym.sorespot.strength.session.dose.LabExercises.BRIDGE;
import static gym.sorespot.strength.session.dose.LabExercises.CURL;
import static gym.sorespot.strength.session.dose.LabExercises.SQUAT;
import static gym.sorespot.strength.session.dose.LabExercises.TWIST;
import static org.assertj.core.api.Assertions.assertThat;

import gym.sorespot.strength.body.Soreness;
import gym.sorespot.strength.body.WorkSide;
import gym.sorespot.strength.history.Work;
import gym.sorespot.strength.session.Goal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Progress by two-for-two. */
class TwoForTwoTest {
    @Test
    void twoMoreInTheLastSetTwiceRunningRaisesTheLoad() {
        DoseLab lab = new DoseLab().visit(6, did(SQUAT, 8, 60.0, 10)).visit(3, did(SQUAT, 8, 60.0, 11));
        Prescription dose = lab.dose(SQUAT);

        // 2-10% of 60 kg are 61.2 to 66: the smallest worthwhile the bar can show is 62.5.
        assertThat(dose.loadKg()).isEqualTo(62.5);
        assertThat(dose.loadPercent()).isEqualTo(100);
        assertThat(dose.facts()).containsExactly(Fact.of("progress.load", 60.0, 62.5));
    }

    @Test
    void beginnersRiseByKilograms() {
        DoseLab lab = new DoseLab().level(1).visit(6, did(SQUAT, 8, 20.0, 10)).visit(3, did(SQUAT, 8, 20.0, 10));
        DoseLab curls = new DoseLab().level(1).visit(6, did(CURL, 10, 5.0, 12)).visit(3, did(CURL, 10, 5.0, 12));

        // Lower body 2 to 4 kg, upper body 1 to 2 kg.
        assertThat(lab.dose(SQUAT).loadKg()).isEqualTo(22.5);
        assertThat(curls.dose(CURL).loadKg()).isEqualTo(6.0);
    }

    @Test
    void withoutASmallStepTheRepetitionsRiseAndStayWon() {
        DoseLab lab = new DoseLab().visit(6, did(CURL, 8, 10.0, 10)).visit(3, did(CURL, 8, 10.0, 10));
        Prescription dose = lab.dose(CURL);

        assertThat(dose.loadKg()).isEqualTo(10.0);
        assertThat(dose.reps()).isEqualTo(10);
        assertThat(dose.facts()).containsExactly(Fact.of("progress.reps", 8, 10));
        assertThat(new DoseLab().visit(3, did(CURL, 12, 10.0)).dose(CURL).reps())
                .isEqualTo(12);
    }

    @Test
    void atTheTopTheHarderExerciseIsDue() {
        DoseLab lab = new DoseLab().visit(6, did(BRIDGE, 12, null, 14)).visit(3, did(BRIDGE, 12, null, 14));

        assertThat(lab.dose(BRIDGE).facts()).containsExactly(Fact.of("progress.harder"));
        assertThat(lab.dose(BRIDGE).reps()).isEqualTo(12);
    }

    @Test
    void afterARiseTheRepetitionsBeginAgain() {
        DoseLab lab = new DoseLab().visit(6, did(SQUAT, 12, 60.0, 14)).visit(3, did(SQUAT, 12, 60.0, 14));

        assertThat(lab.dose(SQUAT).reps()).isEqualTo(8);
        assertThat(lab.dose(SQUAT).loadKg()).isEqualTo(62.5);
    }

    @Test
    void unknownLoadsRiseByFeel() {
        DoseLab lab = new DoseLab().visit(6, did(SQUAT, 8, null, 10)).visit(3, did(SQUAT, 8, null, 10));

        assertThat(lab.dose(SQUAT).facts()).containsExactly(Fact.of("progress.heavier"));
        assertThat(lab.dose(SQUAT).loadKg()).isNull();
    }

    @Test
    void eccentricProtocolsKeepTheirRepetitions() {
        DoseLab lab = new DoseLab().visit(6, did(TWIST, 15, null, 17)).visit(3, did(TWIST, 15, null, 17));

        assertThat(lab.dose(TWIST).reps()).isEqualTo(15);
        assertThat(lab.dose(TWIST).facts()).containsExactly(Fact.of("progress.harder"));
    }

    /** Under another goal the load is converted first; a step "from 60 kg" would name a load for other repetitions. */
    @Test
    void otherRepetitionsAreNoProgress() {
        DoseLab lab = new DoseLab()
                .goal(Goal.ENDURANCE)
                .visit(6, did(SQUAT, 8, 60.0, 10))
                .visit(3, did(SQUAT, 8, 60.0, 10));

        // Epley: 60 x (1 + 8/30) / (1 + 15/30) = 50.7.
        assertThat(lab.dose(SQUAT).loadKg()).isEqualTo(50.0);
        assertThat(lab.dose(SQUAT).facts()).isEmpty();
    }

    @Test
    void oneVisitOneMoreOrOtherLoadsAreNotTwoForTwo() {
        assertThat(new DoseLab().visit(3, did(SQUAT, 8, 60.0, 12)).dose(SQUAT).loadKg())
                .isEqualTo(60.0);
        assertStays(did(SQUAT, 8, 60.0, 10), did(SQUAT, 8, 60.0, 9));
        assertStays(did(SQUAT, 8, 60.0, 9), did(SQUAT, 8, 60.0, 10));
        assertStays(did(SQUAT, 8, 60.0, null), did(SQUAT, 8, 60.0, 10));
        assertStays(did(SQUAT, 8, 57.5, 10), did(SQUAT, 8, 60.0, 10));
    }

    private static void assertStays(Work before, Work last) {
        Prescription dose = new DoseLab().visit(6, before).visit(3, last).dose(SQUAT);

        assertThat(dose.loadKg()).isEqualTo(60.0);
        assertThat(dose.facts()).isEmpty();
    }

    @Test
    void twoEntriesOfOneVisitAreNotTwoVisits() {
        DoseLab lab = new DoseLab().visit(3, did(SQUAT, 8, 60.0, 10), did(SQUAT, 8, 60.0, 10));

        assertThat(lab.dose(SQUAT).facts()).isEmpty();
    }

    @Test
    void nobodyProgressesOnSoreDays() {
        List<Soreness> sore = List.of(soreness("thigh-front:left", 3));
        DoseLab today = new DoseLab()
                .visit(6, did(SQUAT, 8, 60.0, 10))
                .visit(3, did(SQUAT, 8, 60.0, 10))
                .sore("thigh-front:left", 3);
        DoseLab then =
                new DoseLab().visit(6, sore, Map.of(), did(SQUAT, 8, 60.0, 10)).visit(3, did(SQUAT, 8, 60.0, 10));
        DoseLab hurting = new DoseLab()
                .visit(6, new Work("barbell-squat", WorkSide.BOTH, 3, 8, null, 60.0, 10, 6, 6))
                .visit(3, did(SQUAT, 8, 60.0, 10));

        assertThat(today.dose(SQUAT).facts()).extracting(Fact::key).doesNotContain("progress.load");
        assertThat(then.dose(SQUAT).facts()).isEmpty();
        assertThat(hurting.dose(SQUAT).facts()).isEmpty();
    }

    @Test
    void soreElsewhereThenOrALittleDoesNotStopProgress() {
        List<Soreness> harmless = List.of(soreness("calf:left", 5), soreness("thigh-front:left", 2));
        DoseLab lab = new DoseLab()
                .visit(6, harmless, Map.of(), did(SQUAT, 8, 60.0, 10))
                .visit(3, harmless, Map.of(), did(SQUAT, 8, 60.0, 10));

        assertThat(lab.dose(SQUAT).loadKg()).isEqualTo(62.5);
    }

    @Test
    void painOfFiveStillProgresses() {
        Work work = new Work(SQUAT.id(), WorkSide.BOTH, 3, 8, null, 60.0, 10, 6, 1);
        Work five = new Work(SQUAT.id(), WorkSide.BOTH, 3, 8, null, 60.0, 10, 6, 5);

        assertThat(new DoseLab().visit(6, five).visit(3, work).dose(SQUAT).loadKg())
                .isEqualTo(62.5);
    }

    /** F25: effort 8 leaves two repetitions in reserve, 7 three; at 4 there are at least two more. */
    @Test
    void easyTwiceRunningIsRoomForTwoMore() {
        DoseLab lab = new DoseLab().visit(6, easy(4, 8)).visit(3, easy(4, null));

        assertThat(lab.dose(SQUAT).loadKg()).isEqualTo(62.5);
        assertThat(lab.dose(SQUAT).facts()).containsExactly(Fact.of("progress.load", 60.0, 62.5));
        assertThat(new DoseLab()
                        .visit(6, did(SQUAT, 8, 60.0, 10))
                        .visit(3, easy(4, 8))
                        .dose(SQUAT)
                        .loadKg())
                .isEqualTo(62.5);
    }

    @Test
    void easyOnceIsNot() {
        assertStays(did(SQUAT, 8, 60.0, 8), easy(4, 8));
        assertStays(easy(4, 8), did(SQUAT, 8, 60.0, 8));
    }

    @Test
    void whoDidNotFinishTheLastSetHadNoRoom() {
        assertStays(easy(4, 7), easy(4, 7));
    }

    /** What was planned at an effort of 5 or 6, such as endurance, was not easy for that. */
    @Test
    void aPlannedEffortIsNoAnswer() {
        assertStays(easy(5, 8), easy(5, 8));
        assertStays(easy(6, 8), easy(6, 8));
    }

    /** Under mobility the plan is at effort 5: one point below it is one repetition. */
    @Test
    void easyIsMeasuredAgainstThePlan() {
        DoseLab lab = new DoseLab().goal(Goal.MOBILITY);
        assertThat(lab.dose(SQUAT).effort()).isEqualTo(5);
        Work four = new Work(SQUAT.id(), WorkSide.BOTH, 2, 10, null, 40.0, 10, 4, null);
        Work three = new Work(SQUAT.id(), WorkSide.BOTH, 2, 10, null, 40.0, 10, 3, null);

        assertThat(new DoseLab()
                        .goal(Goal.MOBILITY)
                        .visit(6, four)
                        .visit(3, four)
                        .dose(SQUAT)
                        .loadKg())
                .isEqualTo(40.0);
        assertThat(new DoseLab()
                        .goal(Goal.MOBILITY)
                        .visit(6, three)
                        .visit(3, three)
                        .dose(SQUAT)
                        .loadKg())
                .isEqualTo(42.5);
    }

    @Test
    void whatHurtWasNotEasy() {
        Work hurt = new Work(SQUAT.id(), WorkSide.BOTH, 3, 8, null, 60.0, 8, 4, 6);
        Prescription dose = new DoseLab().visit(6, hurt).visit(3, easy(4, 8)).dose(SQUAT);

        assertThat(dose.loadKg()).isEqualTo(60.0);
    }

    private static Work easy(int effort, @Nullable Integer lastSetReps) {
        return new Work(SQUAT.id(), WorkSide.BOTH, 3, 8, null, 60.0, lastSetReps, effort, null);
    }
}
