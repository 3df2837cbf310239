package gym.sorespot.strength.catalogue.importing;

import gym.sorespot.reading.Problem;
import gym.sorespot.strength.catalogue.Exercise;
import gym.sorespot.strength.catalogue.ExerciseWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What an import would do. Immutable; nothing has been written yet.
 *
 * @param into the folder of exercises
 * @param items what becomes of each exercise, in the order of the file
 * @param problems of the file as a whole; with any of them there may be no items
 */
public record ImportPlan(Path into, List<ImportItem> items, List<Problem> problems) {
    public ImportPlan {
        items = List.copyOf(items);
        problems = List.copyOf(problems);
    }

    /** Those of one outcome. */
    public List<ImportItem> with(ImportItem.Outcome outcome) {
        return items.stream().filter(item -> item.outcome() == outcome).toList();
    }

    /**
     * Writes the new exercises: all of them or, when that fails, none. No file that is there is changed. Blocks while it
     * writes.
     *
     * @return the files that were written
     * @throws IOException when they could not be written
     */
    public List<Path> write() throws IOException {
        ExerciseWriter writer = new ExerciseWriter();
        Map<String, String> texts = new TreeMap<>();
        for (ImportItem item : items) {
            Exercise exercise = item.exercise();
            if (exercise != null) {
                texts.put(exercise.id() + ".yaml", writer.write(exercise, item.pictures(), item.figure()));
            }
        }
        return new ImportFolder(into).add(texts);
    }
}
