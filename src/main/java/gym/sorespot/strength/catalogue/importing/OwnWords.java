package gym.sorespot.strength.catalogue.importing;

import gym.sorespot.reading.Node;
import gym.sorespot.strength.catalogue.Muscle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;

/** Puts our words for equipment and muscles into exercises that somebody else has written down in our form. Immutable. */
final class OwnWords {
    private static final Set<String> MUSCLE_FIELDS = Set.of("muscles", "also");

    private final SortedSet<String> equipment;
    private final ImportWords words;

    /** @param equipment our words */
    OwnWords(SortedSet<String> equipment, ImportWords words) {
        this.equipment = equipment;
        this.words = words;
    }

    /** The same fields; a word that is ours already, or that nobody has said the meaning of, stays. */
    Node.Mapping corrected(Node.Mapping fields) {
        List<Node.Entry> entries = new ArrayList<>();
        for (Node.Entry entry : fields.entries()) {
            String field = entry.key().text();
            boolean words = field.equals("equipment") || MUSCLE_FIELDS.contains(field);
            entries.add(
                    words && entry.value() instanceof Node.Sequence list
                            ? new Node.Entry(entry.key(), corrected(field, list))
                            : entry);
        }
        return new Node.Mapping(fields.place(), entries);
    }

    private Node corrected(String field, Node.Sequence list) {
        // One of theirs may mean what another one is already.
        Map<String, Node> items = new LinkedHashMap<>();
        for (Node item : list.items()) {
            if (!(item instanceof Node.Scalar scalar) || isOurs(field, scalar.text())) {
                items.put("%d %s".formatted(items.size(), item), item);
                continue;
            }
            for (String ours : ours(field, scalar.text())) {
                boolean there = list.items().stream()
                        .anyMatch(other ->
                                other instanceof Node.Scalar word && word.text().equals(ours));
                if (!there) {
                    items.putIfAbsent(ours, new Node.Scalar(scalar.place(), ours, scalar.plain()));
                }
            }
        }
        return new Node.Sequence(list.place(), List.copyOf(items.values()));
    }

    private boolean isOurs(String field, String word) {
        return field.equals("equipment")
                ? equipment.contains(word)
                : Arrays.stream(Muscle.values()).anyMatch(muscle -> muscle.id().equals(word));
    }

    private List<String> ours(String field, String theirs) {
        return field.equals("equipment")
                ? words.equipment().getOrDefault(theirs, List.of(theirs))
                : List.of(words.muscle(theirs).map(Muscle::id).orElse(theirs));
    }
}
