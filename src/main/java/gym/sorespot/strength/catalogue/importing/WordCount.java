package gym.sorespot.strength.catalogue.importing;

import gym.sorespot.reading.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts the words for equipment and muscles in a file. One for each file; not thread-safe. */
final class WordCount {
    private final Map<String, Integer> equipment = new TreeMap<>();
    private final Map<String, Integer> muscles = new TreeMap<>();

    /** Looks at the fields of one exercise, whichever collection it is from. */
    void add(Node exercise) {
        if (exercise instanceof Node.Mapping mapping) {
            for (Node.Entry field : mapping.entries()) {
                switch (field.key().text()) {
                    case "equipment" -> add(equipment, field.value());
                    case "muscles", "also", "primaryMuscles", "secondaryMuscles" -> add(muscles, field.value());
                    default -> {}
                }
            }
        }
    }

    private static void add(Map<String, Integer> counts, Node value) {
        if (value instanceof Node.Sequence list) {
            list.items().forEach(item -> add(counts, item));
        } else if (value instanceof Node.Scalar word
                && !word.isNothing()
                && !word.text().isBlank()) {
            counts.merge(word.text().strip(), 1, Integer::sum);
        }
    }

    /** All of them: equipment before muscles, each in the order of the alphabet. */
    List<ForeignWord> words() {
        List<ForeignWord> words = new ArrayList<>();
        equipment.forEach((word, count) -> words.add(new ForeignWord(true, word, count)));
        muscles.forEach((word, count) -> words.add(new ForeignWord(false, word, count)));
        return words;
    }
}
