package gym.sorespot.strength.session.dose;

import gym.sorespot.strength.body.WorkSide;
import gym.sorespot.strength.catalogue.Tempo;

/** The rule book's time model (constants: house rule; form: F34), in whole seconds. */
public final class ItemTime {
    /** From one exercise to the next: the rule book says 60 to 90 s. */
    public static final int TRANSITION_SECONDS = 90;

    /** What is left of it for a light set of warm-up by who changes in 60 s. */
    static final int LIGHT_SET_SECONDS = 30;

    private ItemTime() {}

    /** Sets of repetitions. */
    public static int ofReps(int sets, int reps, Tempo tempo, int restSeconds, WorkSide side) {
        return of(sets, reps * tempo.seconds(), restSeconds, side);
    }

    /** Sets of holds. */
    public static int ofHolds(int sets, int holdSeconds, int restSeconds, WorkSide side) {
        return of(sets, holdSeconds, restSeconds, side);
    }

    private static int of(int sets, int setSeconds, int restSeconds, WorkSide side) {
        return sets * setSeconds * side.turns() + (sets - 1) * restSeconds + TRANSITION_SECONDS;
    }
}
