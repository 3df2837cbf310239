package gym.sorespot.strength;

import gym.sorespot.strength.body.WorkSide;
import gym.sorespot.strength.catalogue.Exercise;
import gym.sorespot.strength.catalogue.Sides;
import gym.sorespot.strength.session.Item;

/** An exercise with its ordinary dose, for whoever writes it: no member, no soreness, nothing adapted. */
final class OrdinaryItem {
    /** Of the middle kind; the engine's own depends on the member. */
    private static final int REST_SECONDS = 60;

    private static final int EFFORT = 7;
    private static final int USUAL_LOAD = 100;

    private OrdinaryItem() {}

    static Item of(Exercise exercise) {
        boolean hold = exercise.dose().isHold();
        int work = hold
                ? exercise.dose().holdSeconds()
                : exercise.dose().reps() * exercise.tempo().seconds();
        boolean each = exercise.sides() == Sides.EACH;
        int sets = exercise.dose().sets();
        return new Item(
                exercise.id(),
                exercise.name(),
                exercise.role(),
                each ? WorkSide.EACH : WorkSide.BOTH,
                sets,
                hold ? null : exercise.dose().reps(),
                hold ? exercise.dose().holdSeconds() : null,
                exercise.tempo(),
                REST_SECONDS,
                USUAL_LOAD,
                null,
                EFFORT,
                sets * work * (each ? 2 : 1) + (sets - 1) * REST_SECONDS,
                exercise.areas(),
                "");
    }
}
