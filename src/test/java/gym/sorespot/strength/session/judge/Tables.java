package gym.sorespot.strength.session.judge;

import gym.sorespot.strength.body.Role;
import gym.sorespot.strength.catalogue.Pattern;
import gym.sorespot.strength.session.Goal;
import java.util.EnumSet;
import java.util.Set;

/** Objective, "Terms": the tables. */
final class Tables {
    static final Set<Role> TRAINING = EnumSet.of(Role.ISOMETRIC, Role.ECCENTRIC, Role.STRENGTH, Role.BALANCE);

    private Tables() {}

    static int tenths(Role role, Goal goal) {
        return switch (role) {
            case WARM_UP, COOL_DOWN -> of(goal, 4, 4, 4, 8);
            case STRETCH -> of(goal, 8, 8, 8, 14);
            case ISOMETRIC -> of(goal, 7, 6, 7, 5);
            case ECCENTRIC -> of(goal, 10, 9, 8, 6);
            case STRENGTH -> of(goal, 10, 11, 10, 5);
            case BALANCE -> of(goal, 5, 4, 6, 6);
        };
    }

    private static int of(Goal goal, int strength, int muscle, int endurance, int mobility) {
        return switch (goal) {
            case STRENGTH -> strength;
            case MUSCLE -> muscle;
            case ENDURANCE -> endurance;
            case MOBILITY -> mobility;
        };
    }

    static int weight(Pattern pattern) {
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
