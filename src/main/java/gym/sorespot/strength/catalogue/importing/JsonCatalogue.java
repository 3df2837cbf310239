package gym.sorespot.strength.catalogue.importing;

import gym.sorespot.reading.Node;
import gym.sorespot.reading.Problems;
import gym.sorespot.reading.Value;
import gym.sorespot.strength.catalogue.ExerciseCells;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Turns the objects of our own JSON back into exercises. Not thread-safe. */
final class JsonCatalogue {
    private static final int MOST_ENTRIES = 20_000;
    private static final String[] FIELDS = ExerciseCells.COLUMNS.toArray(String[]::new);

    private final OwnEntries entries;

    JsonCatalogue(OwnEntries entries) {
        this.entries = entries;
    }

    /** What becomes of each object of the array, in its order, decided when it is asked for. */
    List<Supplier<ImportItem>> items(Value array, Problems problems) {
        return array.items(0, MOST_ENTRIES).stream()
                .<Supplier<ImportItem>>map(entry -> () -> item(entry, new Problems(problems.file())))
                .toList();
    }

    private ImportItem item(Value value, Problems own) {
        Value entry = new Value(value.name(), value.node(), own);
        // Twice the same field, or one that nobody knows, is said here already.
        Optional<String> id =
                entry.fields(FIELDS).flatMap(fields -> fields.required("id")).flatMap(found -> found.text(1, 150));
        if (!own.isEmpty() || id.isEmpty() || !(value.node() instanceof Node.Mapping mapping)) {
            return ImportItem.refused(value.place(), value.name(), "", own.list());
        }
        List<Node.Entry> others = new ArrayList<>(mapping.entries());
        others.removeIf(field -> field.key().text().equals("id"));
        return entries.item(value.place(), id.get(), new Node.Mapping(mapping.place(), others), own);
    }
}
