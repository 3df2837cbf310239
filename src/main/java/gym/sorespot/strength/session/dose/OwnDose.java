package gym.sorespot.strength.session.dose;

import gym.sorespot.strength.body.Role;
import gym.sorespot.strength.catalogue.Dose;
import gym.sorespot.strength.catalogue.Exercise;
import java.util.List;

/**
 * Doses of everything that the table does not turn by goal: holds, stretches, eccentric work, balance, warm-up and
 * cool-down keep the dose of their own file; a set more or less and the rest may vary.
 *
 * <p>Sources: stretches 10-30 s, older adults 30-60 s, 60 s in all (F23, Garber 2011); 45 s isometrics with 2 min rest
 * (Rio, F44). The other rests and the efforts are house rules.
 */
final class OwnDose {
    private static final int STRETCH_TOTAL_SECONDS = 60;
    private static final int STRETCH_SECONDS_OLDER = 30;
    /** More sets than that are a protocol of their own, such as ten times ten seconds. */
    private static final int MOST_STRETCH_SETS = 4;

    private OwnDose() {}

    static Plan plan(Exercise exercise, Stage stage, boolean older) {
        Dose dose = exercise.dose();
        Plan plan = new Plan(exercise);
        plan.reps = dose.reps();
        plan.holdSeconds = dose.holdSeconds();
        plan.sets = sets(dose.sets(), exercise.role());
        plan.rests = rests(exercise);
        plan.effort = effort(exercise.role(), stage);
        if (older && exercise.role() == Role.STRETCH) {
            lengthen(plan, dose);
        }
        return plan;
    }

    private static void lengthen(Plan plan, Dose dose) {
        if (dose.isHold() && dose.holdSeconds() < STRETCH_SECONDS_OLDER && dose.sets() <= MOST_STRETCH_SETS) {
            plan.holdSeconds = STRETCH_SECONDS_OLDER;
            plan.sets = List.of(STRETCH_TOTAL_SECONDS / STRETCH_SECONDS_OLDER);
            plan.rests = List.of(15, 30);
            plan.facts.add(Fact.of("dose.older-stretch", STRETCH_SECONDS_OLDER));
        }
    }

    private static List<Integer> sets(int own, Role role) {
        if (own == 1 || (own == 2 && role != Role.WARM_UP && role != Role.COOL_DOWN)) {
            return List.of(own);
        }
        return List.of(own, own > 5 ? own - 2 : own - 1);
    }

    private static List<Integer> rests(Exercise exercise) {
        int hold = exercise.dose().holdSeconds();
        return switch (exercise.role()) {
            case ECCENTRIC, STRENGTH -> List.of(60, 90);
            case ISOMETRIC -> hold >= 45 ? List.of(120) : hold > 10 ? List.of(30, 60) : List.of(10, 20);
            case STRETCH -> hold > 10 ? List.of(15, 30) : List.of(10);
            case BALANCE -> List.of(30, 60);
            case WARM_UP, COOL_DOWN -> List.of(15, 30);
        };
    }

    private static int effort(Role role, Stage stage) {
        return switch (role) {
            case COOL_DOWN -> 2;
            case WARM_UP -> 3;
            case STRETCH, BALANCE -> 4;
            case ISOMETRIC -> stage.beginner() ? 6 : 7;
            case ECCENTRIC, STRENGTH -> stage == Stage.OLDER_START ? 5 : 7;
        };
    }
}
