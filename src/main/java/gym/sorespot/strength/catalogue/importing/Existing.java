package gym.sorespot.strength.catalogue.importing;

import gym.sorespot.reading.Problems;
import gym.sorespot.strength.catalogue.CatalogueReader;
import gym.sorespot.strength.catalogue.CatalogueReader.Reading;
import gym.sorespot.strength.catalogue.Exercise;
import gym.sorespot.strength.catalogue.ExerciseFile;
import gym.sorespot.strength.catalogue.ExerciseReader.Draft;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What the folder holds already, and what an import adds to it in mind. Not thread-safe. */
final class Existing {
    private final Reading reading;
    private final Map<String, Draft> drafts = new TreeMap<>();
    private final Set<String> takenIds = new HashSet<>();
    private final Set<String> takenNames = new HashSet<>();
    private final Map<String, String> idBySource = new HashMap<>();

    Existing(CatalogueReader reader, Path folder) {
        Problems problems = new Problems(folder);
        List<Path> names = Files.exists(folder) ? CatalogueReader.files(folder, problems) : List.of();
        List<ExerciseFile> read = names.parallelStream().map(reader::file).toList();
        this.reading = reader.gather(read, problems.list());
        for (Draft draft : reader.drafts(read)) {
            drafts.put(draft.exercise().id(), draft);
            take(draft.exercise());
        }
        // A broken file has its id all the same.
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                files.map(file -> String.valueOf(file.getFileName()))
                        .filter(name -> name.contains("."))
                        .map(name -> plain(name.substring(0, name.lastIndexOf('.'))))
                        .forEach(takenIds::add);
            } catch (IOException | UncheckedIOException e) {
                // The reading has said so already.
                return;
            }
        }
    }

    Reading reading() {
        return reading;
    }

    /** What stands in the file of this id. */
    Optional<Draft> draft(String id) {
        return Optional.ofNullable(drafts.get(id));
    }

    /** All of them, by id. */
    Map<String, Draft> drafts() {
        return Collections.unmodifiableMap(drafts);
    }

    /** The id of the exercise that came from there. */
    Optional<String> from(String source) {
        return Optional.ofNullable(idBySource.get(source));
    }

    /** Whether a file or a planned one has this id, upper or lower case. */
    boolean isTaken(String id) {
        return takenIds.contains(plain(id));
    }

    boolean isNameTaken(String name) {
        return takenNames.contains(plain(name));
    }

    /** Counts it as there from now on. */
    void take(Exercise exercise) {
        takenIds.add(plain(exercise.id()));
        takenNames.add(plain(exercise.name()));
        if (exercise.source() != null) {
            idBySource.putIfAbsent(exercise.source(), exercise.id());
        }
    }

    /** This id, or the first of it with a number behind that nobody has. */
    String free(String id) {
        String free = id;
        for (int number = 2; isTaken(free); number++) {
            free = id + "-" + number;
        }
        return free;
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
