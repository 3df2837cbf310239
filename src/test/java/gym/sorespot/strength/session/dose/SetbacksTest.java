package gym.sorespot.strength.session.dose;

import static gym.sorespot.strength.session.dose.DoseLab.TODAY;
import static gym.sorespot.strength.session.dose.DoseLab.did;
import static gym.sorespot.strength.session.dose.DoseLab.hurt;
import static gym.sorespot.strength.session.dose.DoseLab.soreness;
import static gym.sorespot.strength.session.dose.DoseLab.spot;
import static gym.sorespot.strength.session.dose.LabExercises.ABDUCTION;
import static gym.sorespot.strength.session.dose.LabExercises.ANKLE_PUMPS;
import static gym.sorespot.strength.session.dose.LabExercises.BARBELL_CALF;
import static gym.sorespot.strength.session.dose.LabExercises.BRIDGE;
import static gym.sorespot.strength.session.dose.LabExercises.CURL;
import static gym.sorespot.strength.session.dose.LabExercises.HEEL_HOLD;
import static gym.sorespot.strength.session.dose.LabExercises.SQUAT;
import static org.assertj.core.api.Assertions.assertThat;

import gym.sorespot.strength.body.WorkSide;
import gym.sorespot.strength.history.Work;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Signs that the last dose was too much. */
class SetbacksTest {
    @Test
    void notSettledNextMorningTakesAFifthOff() {
        DoseLab lab = new DoseLab().visit(3, List.of(), Map.of("thigh-front:left", false), did(SQUAT, 8, 60.0));
        Prescription dose = lab.dose(SQUAT);

        assertThat(dose.loadKg()).isEqualTo(47.5);
        assertThat(dose.loadPercent()).isEqualTo(80);
        assertThat(dose.facts())
                .containsExactly(Fact.of("setback.morning", spot("thigh-front:left"), TODAY.minusDays(3)));
        assertThat(lab.dose(BARBELL_CALF).loadPercent()).isEqualTo(100);
    }

    @Test
    void whereNothingIsLoadedRepetitionsOrHoldsShrink() {
        DoseLab lab = new DoseLab()
                .visit(3, List.of(), Map.of("buttock:left", false, "achilles:right", false), did(BRIDGE, 10, null));

        assertThat(lab.dose(BRIDGE).reps()).isEqualTo(8);
        assertThat(lab.dose(BRIDGE).loadPercent()).isEqualTo(100);
        assertThat(lab.dose(HEEL_HOLD).holdSeconds()).isEqualTo(24);
        // A stretch or a warm-up is no training that could be too much.
        assertThat(lab.dose(ANKLE_PUMPS).reps()).isEqualTo(20);
    }

    @Test
    void aSettledOrNewerMorningForgives() {
        Map<String, Boolean> bad = Map.of("thigh-front:left", false);
        DoseLab settled = new DoseLab()
                .visit(6, List.of(), bad, did(SQUAT, 8, 60.0))
                .visit(3, List.of(), Map.of("thigh-front:left", true), did(SQUAT, 8, 60.0));
        DoseLab worked =
                new DoseLab().visit(6, List.of(), bad, did(SQUAT, 8, 60.0)).visit(3, did(SQUAT, 8, 60.0));
        DoseLab unrelated =
                new DoseLab().visit(6, List.of(), bad, did(SQUAT, 8, 60.0)).visit(3, did(CURL, 8, 6.0));
        DoseLab old =
                new DoseLab().visit(15, List.of(), bad, did(HEEL_HOLD, 8, null)).visit(3, did(CURL, 8, 6.0));
        DoseLab recent =
                new DoseLab().visit(14, List.of(), bad, did(HEEL_HOLD, 8, null)).visit(3, did(CURL, 8, 6.0));

        assertThat(settled.dose(SQUAT).loadPercent()).isEqualTo(100);
        assertThat(worked.dose(SQUAT).loadPercent()).isEqualTo(100);
        assertThat(unrelated.dose(SQUAT).loadPercent()).isEqualTo(80);
        assertThat(old.dose(SQUAT).loadPercent()).isEqualTo(100);
        assertThat(recent.dose(SQUAT).loadPercent()).isEqualTo(80);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 1, false",
        "0, 2, true",
        "3, 4, false",
        "3, 5, true",
        "4, 5, false",
        "5, 6, true",
        "2, 6, true",
        "5, 5, false"
    })
    void painAboveFiveOrTwoAboveTheStartTakesAFifthOff(int start, int pain, boolean less) {
        DoseLab lab = new DoseLab()
                .visit(
                        3,
                        List.of(soreness("thigh-front:left", start), soreness("calf:left", 0)),
                        Map.of(),
                        hurt(SQUAT, 8, 60.0, pain));

        assertThat(lab.dose(SQUAT).facts().contains(Fact.of("setback.pain", pain, TODAY.minusDays(3))))
                .isEqualTo(less);
    }

    @Test
    void risingFromWeekToWeekTakesAFifthOffAndSendsToSomebody() {
        DoseLab lab = new DoseLab()
                .visit(9, List.of(soreness("thigh-front:left", 2)), Map.of(), did(SQUAT, 8, 60.0))
                .visit(3, did(SQUAT, 8, 60.0))
                .sore("thigh-front:left", 3);

        assertThat(lab.dose(SQUAT).facts()).contains(Fact.of("setback.rising", spot("thigh-front:left"), 2, 3));
        assertThat(lab.day().day()).containsExactly(Fact.of("advice.rising", spot("thigh-front:left"), 2, 3));
    }

    @ParameterizedTest
    @CsvSource({
        "6, 2, 3, false",
        "7, 2, 3, true",
        "13, 2, 3, true",
        "14, 2, 3, false",
        "9, 3, 3, false",
        "9, 1, 2, false",
        "9, 0, 4, false"
    })
    void whatRisingMeans(int daysAgo, int before, int now, boolean rising) {
        DoseLab lab = new DoseLab()
                .visit(daysAgo, List.of(soreness("thigh-front:left", before)), Map.of())
                .sore("thigh-front:left", now);

        assertThat(lab.day().day().stream().anyMatch(fact -> fact.key().equals("advice.rising")))
                .isEqualTo(rising);
    }

    @Test
    void painIsMeasuredFromTheSorenessOfWhatWorked() {
        DoseLab elsewhere =
                new DoseLab().visit(3, List.of(soreness("biceps:left", 4)), Map.of(), hurt(SQUAT, 8, 60.0, 4));
        DoseLab otherSide = new DoseLab()
                .visit(
                        3,
                        List.of(soreness("hip-outer:right", 4)),
                        Map.of(),
                        new Work(ABDUCTION.id(), WorkSide.LEFT, 3, 10, null, null, null, 6, 4));

        assertThat(elsewhere.dose(SQUAT).facts()).extracting(Fact::key).containsExactly("setback.pain");
        assertThat(otherSide.dose(ABDUCTION).facts()).extracting(Fact::key).containsExactly("setback.pain");
    }

    @Test
    void oneSpotRisingSaysNothingOfAnother() {
        DoseLab lab = new DoseLab()
                .visit(9, List.of(soreness("thigh-front:right", 2)), Map.of())
                .sore("thigh-front:left", 4);

        assertThat(lab.day().day()).isEmpty();
    }

    @Test
    void aNewerGoodMorningWithoutWorkForgivesToo() {
        DoseLab lab = new DoseLab()
                .visit(6, List.of(), Map.of("thigh-front:left", false), did(SQUAT, 8, 60.0))
                .visit(3, List.of(), Map.of("thigh-front:left", true), did(CURL, 8, 6.0));

        assertThat(lab.dose(SQUAT).loadPercent()).isEqualTo(100);
    }
}
