package gym.sorespot.strength.session.dose;

import static org.assertj.core.api.Assertions.assertThat;

import gym.sorespot.strength.body.WorkSide;
import gym.sorespot.strength.catalogue.Catalogue;
import gym.sorespot.strength.catalogue.CatalogueReader;
import gym.sorespot.strength.catalogue.Exercise;
import gym.sorespot.strength.catalogue.Sides;
import gym.sorespot.strength.history.History;
import gym.sorespot.strength.session.Goal;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The doses of the exercises that we ship. */
class ShippedDosesTest {
    private static final Catalogue SHIPPED = new CatalogueReader()
            .read(Path.of(System.getProperty("sorespot.home", "."), "exercises"))
            .catalogue();
    private static final Prescriber PRESCRIBER = new RuleBookPrescriber(SHIPPED, DoseLab.GYM);

    @Test
    void everyExerciseOfALadderIsThereAndWorksItsAreas() {
        for (String id : Ladders.SHIPPED) {
            for (Exercise exercise : SHIPPED.exercises()) {
                Ladder ladder = DoseLab.LADDERS.of(exercise.id());
                if (ladder != null && ladder.id().equals(id)) {
                    assertThat(exercise.areas()).as(exercise.id()).containsAnyElementsOf(ladder.areas());
                    assertThat(exercise.dose().isHold()).as(exercise.id()).isFalse();
                    assertThat(ladder.exercises())
                            .allSatisfy(other ->
                                    assertThat(SHIPPED.find(other)).as(other).isPresent());
                }
            }
            assertThat(SHIPPED.exercises().stream().map(exercise -> DoseLab.LADDERS.of(exercise.id())))
                    .anyMatch(ladder -> ladder != null && ladder.id().equals(id));
        }
    }

    @ParameterizedTest
    @EnumSource(Goal.class)
    void everyExerciseHasDosesForEverybody(Goal goal) {
        for (int level = 1; level <= 3; level++) {
            for (int age : List.of(20, 70)) {
                DoseLab lab = new DoseLab().goal(goal).level(level).age(age);
                DayDoses day = PRESCRIBER.on(lab.request(), History.NONE);
                for (Exercise exercise : SHIPPED.exercises()) {
                    Prescribed prescribed = day.prescribe(exercise, side(exercise));
                    assertThat(prescribed).as(exercise.id()).isInstanceOf(Prescribed.Doses.class);
                    List<Prescription> options = ((Prescribed.Doses) prescribed).options();
                    assertThat(options).as(exercise.id()).hasSizeLessThanOrEqualTo(Plan.MOST_OPTIONS);
                    // Nothing takes longer than the longest published protocol on two sides (5 x 8 towel raises).
                    assertThat(options.get(0).seconds()).as(exercise.id()).isBetween(100, 1_300);
                }
            }
        }
    }

    /** The runner of the product's first sentence: calves at 4, both sides. */
    @ParameterizedTest
    @ValueSource(strings = {"downward-dog", "heel-drop", "barbell-calf-raise"})
    void soreCalvesGetCappedDoses(String id) {
        DoseLab lab = new DoseLab().sore("calf:left", 4).sore("calf:right", 4);
        Exercise exercise = SHIPPED.find(id).orElseThrow();
        Prescribed prescribed = PRESCRIBER.on(lab.request(), History.NONE).prescribe(exercise, side(exercise));

        assertThat(((Prescribed.Doses) prescribed).options()).allSatisfy(option -> {
            assertThat(option.loadPercent()).isEqualTo(80);
            assertThat(option.effort()).isLessThanOrEqualTo(7);
            assertThat(option.sets()).isLessThanOrEqualTo(3);
        });
    }

    private static WorkSide side(Exercise exercise) {
        return exercise.sides() == Sides.EACH ? WorkSide.EACH : WorkSide.BOTH;
    }
}
