package gym.sorespot.strength.session.judge;

import gym.sorespot.strength.body.Role;
import gym.sorespot.strength.body.WorkSide;
import gym.sorespot.strength.catalogue.Exercise;
import gym.sorespot.strength.session.Goal;
import gym.sorespot.strength.session.Request;
import java.util.List;

/** Objective, "D. Items": the points of an exercise whatever its dose. */
final class ItemPoints {
    private final Terms terms;
    private final Request request;

    ItemPoints(Terms terms) {
        this.terms = terms;
        this.request = terms.menu().day().request();
    }

    int of(Exercise exercise, WorkSide side) {
        List<Integer> aims = terms.aimsOf(exercise, side);
        return (exercise.source() == null ? 100 : 0)
                + forAims(exercise, aims)
                + (Terms.training(exercise) ? forTraining(exercise, aims.isEmpty()) : 0)
                + forHistory(exercise, aims.isEmpty());
    }

    private int forAims(Exercise exercise, List<Integer> aims) {
        if (aims.isEmpty()) {
            return 0;
        }
        boolean all = exercise.role() == Role.WARM_UP || exercise.role() == Role.COOL_DOWN;
        int points = aims.stream()
                .skip(all ? 0 : 1)
                .mapToInt(aim -> 50 * (12 + 2 * terms.aims().get(aim).severity()))
                .sum();
        boolean main =
                exercise.mainArea() == terms.aims().get(aims.get(0)).spot().area();
        return points + (main ? 300 : 0);
    }

    private int forTraining(Exercise exercise, boolean aimless) {
        int points =
                switch (request.level() - exercise.level()) {
                    case 0 -> 200;
                    case 1 -> 100;
                    default -> 0;
                };
        if (Terms.loaded(exercise) && (request.goal() == Goal.STRENGTH || request.goal() == Goal.MUSCLE)) {
            points += 200;
        }
        if (terms.away(exercise)) {
            points -= 500;
        }
        return points + (aimless ? forAccessory(exercise) : 0);
    }

    private int forAccessory(Exercise exercise) {
        Goal goal = request.goal();
        int points = 100 * (Tables.tenths(exercise.role(), goal) - Tables.tenths(Role.STRENGTH, goal));
        if (exercise.pattern().severalJoints() && terms.besideAim(exercise)) {
            points -= 300;
        }
        if (terms.menu().doses().weeklySets(exercise.mainArea()) >= 10) {
            points -= 400;
        }
        return points;
    }

    private int forHistory(Exercise exercise, boolean aimless) {
        int ago = terms.menu().day().past().visitsAgo(exercise.id());
        return ago == 0 ? 0 : (4 - ago) * (aimless ? -1_200 : 1_200) / 3;
    }
}
