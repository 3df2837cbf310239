package gym.sorespot.strength.catalogue;

import java.util.Map;
import java.util.TreeMap;

/**
 * The words of exercises in one language. Immutable.
 *
 * @param words by exercise
 * @param version short name of this state of the words
 */
public record Translation(Map<String, ExerciseWords> words, String version) {
    public Translation {
        words = java.util.Collections.unmodifiableMap(new TreeMap<>(words));
    }

    /** The exercise in these words; as it is where there are none. */
    Exercise of(Exercise exercise) {
        ExerciseWords said = words.get(exercise.id());
        return said == null ? exercise : exercise.inWords(said);
    }
}
