package gym.sorespot.strength.catalogue;

import java.util.List;

/**
 * What of an exercise is said in words. Immutable.
 *
 * @param name in the member's words
 * @param steps how it is done, as many as the exercise has
 */
public record ExerciseWords(String name, List<String> steps) {
    public ExerciseWords {
        steps = List.copyOf(steps);
    }
}
