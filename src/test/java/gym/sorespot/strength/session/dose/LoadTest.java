package gym.sorespot.strength.session.dose;

import static gym.sorespot.strength.session.dose.DoseLab.did;
import static gym.sorespot.strength.session.dose.DoseLab.soreness;
import static gym.sorespot.strength.session.dose.LabExercises.BRIDGE;
import static gym.sorespot.strength.session.dose.LabExercises.CURL;
import static gym.sorespot.strength.session.dose.LabExercises.SQUAT;
import static org.assertj.core.api.Assertions.assertThat;

import gym.sorespot.strength.body.Soreness;
import gym.sorespot.strength.body.WorkSide;
import gym.sorespot.strength.catalogue.Exercise;
import gym.sorespot.strength.catalogue.Sides;
import gym.sorespot.strength.history.Work;
import gym.sorespot.strength.session.Goal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Kilograms: what was lifted, what is sore, what the gym can put together. */
class LoadTest {
    @Test
    void theLastLoadIsThePlan() {
        Prescription dose = new DoseLab().visit(3, did(SQUAT, 8, 61.0)).dose(SQUAT);

        assertThat(dose.loadKg()).isEqualTo(60.0);
        assertThat(dose.loadPercent()).isEqualTo(100);
        assertThat(dose.facts()).isEmpty();
        assertThat(new DoseLab().dose(SQUAT).loadKg()).isNull();
        assertThat(new DoseLab().visit(3, did(BRIDGE, 10, 20.0)).dose(BRIDGE).loadKg())
                .isNull();
    }

    @Test
    void soreMeansEightyPercentRoundedDown() {
        DoseLab lab = new DoseLab().visit(3, did(SQUAT, 8, 60.0)).sore("thigh-front:left", 3);

        assertThat(lab.dose(SQUAT).loadKg()).isEqualTo(47.5);
    }

    @Test
    void aSoreAreaDoesNotShrinkTheLoadFromVisitToVisit() {
        List<Soreness> sore = List.of(soreness("thigh-front:left", 3));
        DoseLab lab = new DoseLab()
                .visit(6, did(SQUAT, 8, 60.0))
                .visit(3, sore, Map.of(), did(SQUAT, 8, 47.5))
                .sore("thigh-front:left", 3);

        assertThat(lab.dose(SQUAT).loadKg()).isEqualTo(47.5);
    }

    @Test
    void afterASoreSpellTheLoadComesBackStepByStep() {
        List<Soreness> sore = List.of(soreness("thigh-front:left", 3));
        DoseLab lab = new DoseLab().visit(6, did(SQUAT, 8, 60.0)).visit(3, sore, Map.of(), did(SQUAT, 8, 47.5));

        // Ten percent above 47.5 are 52.25.
        assertThat(lab.dose(SQUAT).loadKg()).isEqualTo(50.0);
        assertThat(lab.level(1).dose(SQUAT).loadKg()).isEqualTo(50.0);
    }

    @Test
    void aFullLoadOfLongAgoIsForgotten() {
        List<Soreness> sore = List.of(soreness("thigh-front:left", 3));
        DoseLab lab = new DoseLab()
                .visit(60, did(SQUAT, 8, 100.0))
                .visit(3, sore, Map.of(), did(SQUAT, 8, 50.0))
                .sore("thigh-front:left", 3);

        assertThat(lab.dose(SQUAT).loadKg()).isEqualTo(40.0);
    }

    @Test
    void moreRepetitionsNeedALighterLoad() {
        DoseLab lab = new DoseLab().goal(Goal.ENDURANCE).visit(3, did(SQUAT, 6, 100.0));

        // Epley: (1 + 6/30) / (1 + 15/30) = 0.8.
        assertThat(lab.dose(SQUAT).loadKg()).isEqualTo(80.0);
        // The other way round the member earns it by two-for-two.
        assertThat(new DoseLab().visit(3, did(SQUAT, 15, 80.0)).dose(SQUAT).loadKg())
                .isEqualTo(80.0);
    }

    @Test
    void aLoadThatTheGymCannotShowIsNotGiven() {
        DoseLab lab = new DoseLab().visit(3, did(SQUAT, 8, 20.0)).sore("thigh-front:left", 4);

        assertThat(lab.refusal(SQUAT)).isEqualTo(Fact.of("load.too-light", 16.0, "barbell"));
    }

    @Test
    void theOtherSideBeingSoreDidNotCapTheLoad() {
        Exercise oneSided = new Exercise(
                CURL.id(),
                CURL.name(),
                CURL.areas(),
                CURL.muscles(),
                CURL.also(),
                CURL.role(),
                CURL.pattern(),
                CURL.equipment(),
                1,
                Sides.EACH,
                CURL.dose(),
                CURL.tempo(),
                Map.of(),
                null,
                null,
                "curl",
                List.of(),
                "",
                null);
        Work left = new Work(CURL.id(), WorkSide.LEFT, 3, 8, null, 8.0, 8, 6, null);
        DoseLab right = new DoseLab()
                .visit(6, did(CURL, 8, 10.0))
                .visit(3, List.of(soreness("biceps:right", 4)), Map.of(), left)
                .sore("biceps:left", 3);
        DoseLab both = new DoseLab()
                .visit(6, did(CURL, 8, 10.0))
                .visit(3, List.of(soreness("biceps:left", 4)), Map.of(), left)
                .sore("biceps:left", 3);

        // 80% of 8 kg, which was a full load, or of the 10 kg before, never above the last 8.
        assertThat(kg(right.ask(oneSided, WorkSide.LEFT))).isEqualTo(6.0);
        assertThat(kg(both.ask(oneSided, WorkSide.LEFT))).isEqualTo(8.0);
    }

    private static @Nullable Double kg(Prescribed prescribed) {
        return ((Prescribed.Doses) prescribed).options().get(0).loadKg();
    }

    @ParameterizedTest
    @CsvSource({"59, 47.5", "60, 37.5"})
    void aFullLoadIsRememberedForEightWeeks(int daysAgo, double kg) {
        List<Soreness> sore = List.of(soreness("thigh-front:left", 3));
        DoseLab lab = new DoseLab()
                .visit(daysAgo, did(SQUAT, 8, 60.0))
                .visit(3, sore, Map.of(), did(SQUAT, 8, 47.5))
                .sore("thigh-front:left", 3);

        assertThat(lab.dose(SQUAT).loadKg()).isEqualTo(kg);
    }

    @Test
    void noLoadIsNoLoad() {
        DoseLab lab = new DoseLab().visit(6, did(SQUAT, 8, 60.0)).visit(3, did(SQUAT, 8, 0.0));

        assertThat(lab.dose(SQUAT).loadKg()).isEqualTo(60.0);
    }
}
