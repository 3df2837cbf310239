package gym.sorespot.strength.catalogue.importing;

import gym.sorespot.reading.Problem;
import gym.sorespot.strength.catalogue.ExerciseWriter;
import gym.sorespot.strength.catalogue.editing.FileChange;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * What an import would do. Immutable; nothing has been written yet.
 *
 * @param into the folder of exercises
 * @param items what becomes of each exercise, in the order of the file
 * @param problems of the file as a whole; with any of them there may be no items
 * @param words all words for equipment and muscles in the file
 */
public record ImportPlan(Path into, List<ImportItem> items, List<Problem> problems, List<ForeignWord> words) {
    public ImportPlan {
        items = List.copyOf(items);
        problems = List.copyOf(problems);
        words = List.copyOf(words);
    }

    /** Those of one outcome. */
    public List<ImportItem> with(ImportItem.Outcome outcome) {
        return items.stream().filter(item -> item.outcome() == outcome).toList();
    }

    /** The new exercises as a change of the folder. */
    public List<FileChange> changes() {
        ExerciseWriter writer = new ExerciseWriter();
        return items.stream()
                .filter(item -> item.draft() != null)
                .map(item ->
                        new FileChange(item.id() + ".yaml", null, writer.write(Objects.requireNonNull(item.draft()))))
                .toList();
    }

    /**
     * Writes the new exercises: all of them or, when that fails, none. No file that is there is changed. Blocks while it
     * writes.
     *
     * @return the files that were written
     * @throws IOException when they could not be written
     */
    public List<Path> write() throws IOException {
        Map<String, String> texts = new TreeMap<>();
        changes().forEach(change -> texts.put(change.name(), Objects.requireNonNull(change.after())));
        return new ImportFolder(into).add(texts);
    }
}
