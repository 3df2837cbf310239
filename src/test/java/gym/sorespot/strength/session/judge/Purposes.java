package gym.sorespot.strength.session.judge;

import gym.sorespot.strength.body.Area;
import gym.sorespot.strength.body.Role;
import gym.sorespot.strength.body.WorkSide;
import gym.sorespot.strength.catalogue.Exercise;
import gym.sorespot.strength.catalogue.Pattern;
import gym.sorespot.strength.session.Goal;
import java.util.List;

/** Objective, the table of purposes. */
final class Purposes {
    private final Terms terms;
    private final Goal goal;
    private final int minutes;

    Purposes(Terms terms) {
        this.terms = terms;
        this.goal = terms.menu().day().request().goal();
        this.minutes = terms.menu().day().request().minutes();
    }

    Purpose of(Exercise exercise, WorkSide side) {
        List<Integer> aims = terms.aimsOf(exercise, side);
        return switch (exercise.role()) {
            case WARM_UP -> warmUp(terms.aims().isEmpty() || !aims.isEmpty() || exercise.pattern() == Pattern.CARDIO);
            case COOL_DOWN -> plain("cool-down", 6 * tenths(Role.COOL_DOWN) / 10, Curve.MOBILITY, 60 * minutes);
            case STRETCH -> aims.isEmpty() ? stretch(exercise.mainArea()) : ease(aims.get(0));
            case ISOMETRIC, ECCENTRIC, STRENGTH, BALANCE ->
                aims.isEmpty() ? accessory(exercise, side) : aimed(exercise.role(), aims.get(0));
        };
    }

    private Purpose warmUp(boolean prepares) {
        int weight = 6 * tenths(Role.WARM_UP) / 10;
        return prepares
                ? plain("prepare", weight, Curve.MOBILITY, 100 * minutes + (minutes < 30 ? 0 : 8_000))
                : plain("other warm-up", weight, Curve.MOBILITY, 0);
    }

    private Purpose stretch(Area area) {
        return plain("stretch area " + area, 6 * tenths(Role.STRETCH) / 10, Curve.MOBILITY, 0);
    }

    private Purpose ease(int aim) {
        return plain("ease aim " + aim, aimWeight(aim, Role.STRETCH), Curve.MOBILITY, 3_000);
    }

    private Purpose aimed(Role role, int aim) {
        int weight = aimWeight(aim, role);
        int opening =
                switch (role) {
                    case ECCENTRIC, STRENGTH -> 600 * weight;
                    case ISOMETRIC -> 200 * weight;
                    default -> 0;
                };
        int loaded = role == Role.STRENGTH ? 8_000 * tenths(Role.STRENGTH) / 10 : 0;
        return new Purpose(role + " for aim " + aim, weight, Curve.AIMED, opening, loaded);
    }

    private Purpose accessory(Exercise exercise, WorkSide side) {
        int strength = tenths(Role.STRENGTH);
        return terms.opposite(exercise, side)
                ? plain("opposite area " + terms.oppositeArea(exercise, side), 14 * strength / 10, Curve.ACCESSORY, 0)
                : plain(
                        "movement " + exercise.pattern(),
                        Tables.weight(exercise.pattern()) * strength / 10,
                        Curve.ACCESSORY,
                        0);
    }

    private int aimWeight(int aim, Role role) {
        return (12 + 2 * terms.aims().get(aim).severity()) * tenths(role) / 10;
    }

    private int tenths(Role role) {
        return Tables.tenths(role, goal);
    }

    private static Purpose plain(String name, int weight, Curve curve, int opening) {
        return new Purpose(name, weight, curve, opening, 0);
    }
}
