package gym.sorespot.strength.session.dose;

import gym.sorespot.strength.session.Goal;
import java.util.List;

/**
 * The rule book's table of doses for work of the role "strength".
 *
 * <p>Repetitions, sets and rests are published: strength and muscle from ACSM 2009 (F20, F21) with NSCA's rests (F24),
 * endurance from the same, older adults from F23 and F32. House rules: where a row allows a range, the numbers picked out
 * of it; the effort (two or three repetitions in reserve, because training to failure showed no consistent benefit, ACSM
 * 2026, F22); the light work under the goal "mobility"; and that only loaded lifts over several joints go down to six
 * repetitions, because a heavy single joint is no place to be brave in front of a screen.
 */
final class DoseTable {
    private DoseTable() {}

    /**
     * The row that holds.
     *
     * @param severalJoints whether the movement goes over several joints (longer rests)
     * @param loaded whether a weight is moved
     */
    static Row row(Goal goal, Stage stage, boolean severalJoints, boolean loaded) {
        if (stage == Stage.OLDER_START) {
            // F23, F32: 10-15 x 1, 40-50% of the maximum, which is effort 5 (house rule: four or more in reserve, F25).
            return new Row(10, 15, List.of(1), List.of(120), 5);
        }
        return switch (goal) {
            case STRENGTH -> strength(stage, severalJoints, loaded);
            case MUSCLE -> muscle(stage, severalJoints);
            case ENDURANCE -> endurance(stage);
            case MOBILITY -> new Row(10, 15, List.of(1, 2), List.of(60), 5);
        };
    }

    private static Row strength(Stage stage, boolean severalJoints, boolean loaded) {
        if (stage == Stage.OLDER_TRAINED) {
            return new Row(8, 12, List.of(2, 3), List.of(120), 7);
        }
        if (stage == Stage.EXPERIENCED && severalJoints && loaded) {
            return new Row(4, 6, List.of(2, 3, 4), List.of(180, 240), 8);
        }
        return new Row(8, 12, List.of(2, 3), severalJoints ? List.of(120, 180) : List.of(60, 120), effort(stage));
    }

    private static Row muscle(Stage stage, boolean severalJoints) {
        if (stage == Stage.OLDER_TRAINED) {
            return new Row(8, 12, List.of(2, 3), List.of(120), 7);
        }
        if (stage == Stage.EXPERIENCED) {
            return new Row(6, 12, List.of(3, 4), severalJoints ? List.of(120, 180) : List.of(60, 120), 8);
        }
        return new Row(8, 12, List.of(2, 3), severalJoints ? List.of(90, 120) : List.of(60, 90), effort(stage));
    }

    private static Row endurance(Stage stage) {
        List<Integer> sets = stage == Stage.EXPERIENCED ? List.of(2, 3, 4) : List.of(2, 3);
        return new Row(15, 20, sets, List.of(30, 60), stage == Stage.NOVICE ? 6 : 7);
    }

    private static int effort(Stage stage) {
        return stage == Stage.NOVICE ? 7 : 8;
    }
}
