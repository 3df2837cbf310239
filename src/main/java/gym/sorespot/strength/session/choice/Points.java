package gym.sorespot.strength.session.choice;

import gym.sorespot.strength.body.Role;
import gym.sorespot.strength.catalogue.Pattern;
import gym.sorespot.strength.session.Goal;

/** Every number of the objective, in points; house rules all of them. Explained in {@code objective.md}. */
final class Points {
    /** A sore spot that is worked at all: this for the twelfth and later ones, twice it for the eleventh, and so on. */
    static final int WORKED = 1_000_000;

    /** Number of spots, sorest first, whose worth doubles towards the sorest. */
    static final int DOUBLING = 12;

    /** A sore spot that gets mobility. */
    static final int MOBILE = 50_000;

    /** Contract: from these minutes on an opposite muscle and a further movement are due; a warm-up is, too. */
    static final int BALANCED_FROM_MINUTES = 30;

    /** From 30 minutes on: what is opposite to something sore is trained. */
    static final int OPPOSITE = 20_000;

    /** From 30 minutes on: one more movement is trained. */
    static final int FURTHER = 20_000;

    /** At least nine tenths of the time are used. */
    static final int FILLED = 20_000;

    /** Nine tenths of a minute, in seconds. */
    static final int FILLED_SECONDS_A_MINUTE = 54;

    /** Each second of the session that is used. */
    static final int SECOND = 1;

    /** A warm-up for what is sore or for the whole body, for each minute of the session. */
    static final int WARM_UP_PER_MINUTE = 100;

    /**
     * The same once more where there is time for it: more than a third set, holds or a further movement's second set, less
     * than the first loaded work for something sore. In shorter sessions a gentle first set has to do (F30, F31).
     */
    static final int WARM_UP_DUE = 8_000;

    /** A cool-down, for each minute of the session. */
    static final int COOL_DOWN_PER_MINUTE = 60;

    /** Something sore is eased. */
    static final int EASED = 3_000;

    /** A sore spot that an item works beside the one it is for, for each unit of that spot's weight. */
    static final int ALSO = 50;

    /** The area that an item is for is the exercise's main one. */
    static final int MAIN_AREA = 300;

    /** Exercise at the member's level, and one below. */
    static final int OWN_LEVEL = 200;

    static final int LEVEL_BELOW = 100;

    /** A load that can grow, where the goal is strength or muscle. */
    static final int LOADED = 200;

    /** Each sore spot that gets strength work with a load that can grow; by goal in tenths. */
    static final int LIFTED = 8_000;

    /** An exercise of the gym's own catalogue, not an imported one. */
    static final int OWN_CATALOGUE = 100;

    /** An exercise away from the session's station: a change of equipment. */
    static final int CHANGE = -500;

    /** A large lift that needs what lies beside a sore spot, tired by then. */
    static final int AWKWARD = -300;

    /** The area got so many sets of training in seven days: enough (F22, F28). */
    static final int ENOUGH_SETS = 10;

    static final int ENOUGH_THIS_WEEK = -400;

    /** Other work than strength for what is not sore, for each tenth by which the goal values it differently. */
    static final int ROLE_FIT = 100;

    /** One visit ago; two ago two thirds, three ago one third of it. Aimed work stays, other work rotates. */
    static final int STAPLE = 1_200;

    static final int ROTATE = -1_200;

    /** Weight of what is opposite to a sore area. */
    static final int OPPOSITE_WEIGHT = 14;

    /** Weight of a stretch, warm-up or cool-down that is for nothing sore. */
    static final int GENERAL_MOBILITY_WEIGHT = 6;

    private Points() {}

    /** The sorer, the more. */
    static int severityWeight(int severity) {
        return 12 + 2 * severity;
    }

    /** A spot that is worked at all, by its rank (0 is the sorest). */
    static long worked(int rank) {
        return (long) WORKED << Math.max(0, DOUBLING - 1 - rank);
    }

    /** The first exercise of this role for a sore spot, for each unit of the weight of this work. */
    static int opening(Role role) {
        return switch (role) {
            case ECCENTRIC, STRENGTH -> 600;
            case ISOMETRIC -> 200;
            case WARM_UP, STRETCH, BALANCE, COOL_DOWN -> 0;
        };
    }

    /** Worth of a kind of work for a goal, in tenths. */
    static int tenths(Role role, Goal goal) {
        return switch (role) {
            case WARM_UP, COOL_DOWN -> goal == Goal.MOBILITY ? 8 : 4;
            case STRETCH -> goal == Goal.MOBILITY ? 14 : 8;
            case ISOMETRIC ->
                switch (goal) {
                    case STRENGTH, ENDURANCE -> 7;
                    case MUSCLE -> 6;
                    case MOBILITY -> 5;
                };
            case ECCENTRIC ->
                switch (goal) {
                    case STRENGTH -> 10;
                    case MUSCLE -> 9;
                    case ENDURANCE -> 8;
                    case MOBILITY -> 6;
                };
            case STRENGTH ->
                switch (goal) {
                    case STRENGTH, ENDURANCE -> 10;
                    case MUSCLE -> 11;
                    case MOBILITY -> 5;
                };
            case BALANCE ->
                switch (goal) {
                    case STRENGTH -> 5;
                    case MUSCLE -> 4;
                    case ENDURANCE, MOBILITY -> 6;
                };
        };
    }

    /** Weight of a movement pattern that is for nothing sore: the large movements first. */
    static int patternWeight(Pattern pattern) {
        return switch (pattern) {
            case SQUAT, HINGE, PUSH, PULL -> 12;
            case LUNGE -> 9;
            case ANTI_EXTENSION, ANTI_LATERAL_FLEXION, ANTI_ROTATION -> 8;
            case HIP, KNEE, RAISE, ELBOW -> 6;
            case ANKLE, ROTATE, SPINE -> 5;
            case BALANCE, CARDIO -> 4;
            case WRIST, GRIP, NECK, STRETCH -> 3;
        };
    }
}
