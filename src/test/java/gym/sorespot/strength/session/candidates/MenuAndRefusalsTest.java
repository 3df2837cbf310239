package gym.sorespot.strength.session.candidates;

import static org.assertj.core.api.Assertions.assertThat;

import gym.sorespot.strength.body.Triage;
import gym.sorespot.strength.catalogue.Catalogue;
import gym.sorespot.strength.catalogue.Exercise;
import gym.sorespot.strength.history.History;
import gym.sorespot.strength.session.Lab;
import gym.sorespot.strength.session.RandomRequests;
import gym.sorespot.strength.session.Request;
import gym.sorespot.strength.session.contract.RandomHistory;
import gym.sorespot.strength.session.day.Day;
import gym.sorespot.strength.session.dose.DayDoses;
import gym.sorespot.strength.session.dose.Prescribed;
import gym.sorespot.strength.session.dose.RuleBookPrescriber;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is open and why the rest is not: two rooms that must never disagree, also about exercises that are alike. */
class MenuAndRefusalsTest {
    private static final long SEED = 8;

    @Test
    void everyExerciseIsOpenInItsOwnDoseOrRefused() {
        Catalogue twice = twice();
        Shelf shelf = new Shelf(twice);
        RuleBookPrescriber prescriber = new RuleBookPrescriber(twice, Lab.GYM);
        Random random = new Random(SEED);
        for (int i = 0; i < 400; i++) {
            Request request = RandomRequests.wild(random, Lab.GYM);
            History history = i % 2 == 0 ? History.NONE : new RandomHistory(random, twice).next(Lab.DAY);
            Triage.Permits permits = (Triage.Permits)
                    Triage.of(request.soreness(), List.of(), Lab.GYM.thresholds(), true, request.date());
            Day day = Day.of(request, permits, history, twice);
            DayDoses doses = prescriber.on(request, history);
            Menu menu = shelf.menu(day, doses, Set.of());
            Refusals refusals = new Refusals(day, doses, Set.of(), Set.of());
            for (Exercise exercise : twice.exercises()) {
                Optional<Menu.Found> found = menu.find(exercise.id());
                assertThat(found.isPresent())
                        .as("seed %d, case %d: %s %s", SEED, i, exercise.id(), request)
                        .isEqualTo(refusals.of(exercise).isEmpty());
                found.ifPresent(open -> assertThat(
                                doses.prescribe(exercise, open.portion().side()))
                        .isEqualTo(new Prescribed.Doses(open.portion().options())));
            }
        }
    }

    /** Each shipped exercise and one more that is alike in all but its name and family. */
    private static Catalogue twice() {
        List<Exercise> exercises = new ArrayList<>();
        for (Exercise of : Lab.shipped().exercises()) {
            exercises.add(of);
            exercises.add(Lab.copy(of, "-again"));
        }
        return new Catalogue(exercises, "twice");
    }
}
