package gym.sorespot.strength.session.bench;

import gym.sorespot.strength.catalogue.Catalogue;
import gym.sorespot.strength.catalogue.Exercise;
import gym.sorespot.strength.session.Lab;
import java.util.ArrayList;
import java.util.List;

/** A catalogue as large as one likes: each exercise many times, under names and in families of its own. */
final class Copies {
    private Copies() {}

    static Catalogue of(Catalogue catalogue, int size) {
        List<Exercise> exercises = new ArrayList<>(size);
        for (int copy = 0; exercises.size() < size; copy++) {
            for (Exercise exercise : catalogue.exercises()) {
                if (exercises.size() < size) {
                    exercises.add(copy == 0 ? exercise : Lab.copy(exercise, "-copy-" + copy));
                }
            }
        }
        return new Catalogue(exercises, "copies");
    }
}
