package gym.sorespot.strength.member;

import gym.sorespot.strength.session.Goal;
import java.util.List;

/** How long, what for, and how used to it somebody is. Event thread. */
public final class TimeModel {
    /** The minutes that can be chosen. */
    public static final List<Integer> MINUTES = List.of(15, 20, 30, 45, 60);

    private static final int USUAL_MINUTES = 30;

    private final Changes changes = new Changes();
    private int minutes = USUAL_MINUTES;
    private Goal goal = Goal.STRENGTH;
    private int level = 1;

    Changes changes() {
        return changes;
    }

    public int minutes() {
        return minutes;
    }

    /** @param newMinutes 10 to 90 */
    public void minutes(int newMinutes) {
        minutes = newMinutes;
        changes.fire();
    }

    public Goal goal() {
        return goal;
    }

    public void goal(Goal newGoal) {
        goal = newGoal;
        changes.fire();
    }

    /** 1 new to it, 2 used to it, 3 experienced. */
    public int level() {
        return level;
    }

    /** @param newLevel 1 new to it, 2 used to it, 3 experienced */
    public void level(int newLevel) {
        level = newLevel;
        changes.fire();
    }

    /** Back to what most people choose. */
    public void wipe() {
        minutes = USUAL_MINUTES;
        goal = Goal.STRENGTH;
        level = 1;
        changes.fire();
    }
}
