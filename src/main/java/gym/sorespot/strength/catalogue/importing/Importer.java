package gym.sorespot.strength.catalogue.importing;

import gym.sorespot.reading.JsonText;
import gym.sorespot.reading.Place;
import gym.sorespot.reading.Problem;
import gym.sorespot.reading.Problems;
import gym.sorespot.reading.TextFile;
import gym.sorespot.reading.YamlFile;
import gym.sorespot.strength.catalogue.CatalogueReader;
import gym.sorespot.strength.catalogue.Exercise;
import gym.sorespot.strength.catalogue.ExerciseReader;
import gym.sorespot.strength.catalogue.ExerciseReader.Draft;
import gym.sorespot.strength.catalogue.ExerciseWriter;
import gym.sorespot.strength.catalogue.Links;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Decides what becomes of every exercise of a file; writes nothing. Thread-safe. */
public final class Importer {
    private static final int LARGEST = 64 << 20;

    private final CatalogueReader catalogueReader;
    private final ExerciseReader reader;
    private final ImportWords words;

    /**
     * @param equipment our words for equipment
     * @param words what the words of the other collection mean
     */
    public Importer(SortedSet<String> equipment, ImportWords words) {
        this.catalogueReader = new CatalogueReader(equipment);
        this.reader = new ExerciseReader(equipment);
        this.words = words;
    }

    /**
     * Plans an import. Never throws for what it finds in the files.
     *
     * @param from what the file is
     * @param file what is imported
     * @param into the folder of exercises; it need not be there yet
     */
    public ImportPlan plan(ImportSource from, Path file, Path into) {
        Problems problems = new Problems(file);
        Existing existing = new Existing(catalogueReader, into);
        Optional<String> text = new TextFile(LARGEST).read(file, problems);
        List<ImportItem> items = text.map(found -> switch (from) {
                    case FREE_EXERCISE_DB ->
                        JsonText.read(found, problems)
                                .map(array -> new FreeExerciseDb(existing, words).items(array, problems))
                                .orElse(List.of());
                    case CSV -> new CsvCatalogue(existing, reader).items(found, problems);
                })
                .orElse(List.of());
        List<ImportItem> sound =
                items.stream().map(item -> readBack(item, problems.file())).toList();
        return new ImportPlan(into, withLinksThatHold(sound, existing), problems.list());
    }

    /** Nothing is written that this house would not read again as the same exercise. */
    private ImportItem readBack(ImportItem item, Path file) {
        Exercise exercise = item.exercise();
        if (exercise == null) {
            return item;
        }
        Problems problems = new Problems(file);
        String text = new ExerciseWriter().write(exercise, item.pictures(), item.figure());
        Optional<Exercise> again = YamlFile.read(text, problems)
                .flatMap(top -> reader.read(exercise.id(), top, problems))
                .map(Draft::exercise);
        if (again.filter(exercise::equals).isPresent()) {
            return item;
        }
        String why = problems.list().stream()
                .map(problem -> problem.wrong() + "; " + problem.right())
                .collect(Collectors.joining(" | "));
        return ImportItem.refused(item.place(), item.theirId(), item.name(), why);
    }

    private static List<ImportItem> withLinksThatHold(List<ImportItem> items, Existing existing) {
        Map<String, Draft> drafts = new TreeMap<>();
        existing.reading().catalogue().exercises().forEach(exercise -> drafts.put(exercise.id(), draft(exercise)));
        items.stream()
                .flatMap(item -> Optional.ofNullable(item.exercise()).stream())
                .forEach(exercise -> drafts.put(exercise.id(), draft(exercise)));
        Set<String> ids = new HashSet<>(drafts.keySet());
        Map<String, Exercise> followed =
                new Links(drafts, ids).follow().stream().collect(Collectors.toMap(Exercise::id, Function.identity()));
        List<ImportItem> checked = new ArrayList<>();
        for (ImportItem item : items) {
            Exercise before = item.exercise();
            Exercise after = before == null ? null : followed.get(before.id());
            Draft draft = before == null ? null : drafts.get(before.id());
            if (after == null || draft == null || after.equals(before)) {
                checked.add(item);
                continue;
            }
            String why = draft.problems().list().stream().map(Problem::wrong).collect(Collectors.joining(" | "));
            checked.add(item.with(after, why));
        }
        return checked;
    }

    private static Draft draft(Exercise exercise) {
        return new Draft(
                exercise, Place.FILE, Place.FILE, null, null, false, new Problems(Path.of(exercise.id() + ".yaml")));
    }
}
