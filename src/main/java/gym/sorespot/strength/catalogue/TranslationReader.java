package gym.sorespot.strength.catalogue;

import gym.sorespot.reading.Fields;
import gym.sorespot.reading.Place;
import gym.sorespot.reading.Problem;
import gym.sorespot.reading.Problems;
import gym.sorespot.reading.TextFile;
import gym.sorespot.reading.Value;
import gym.sorespot.reading.Wording;
import gym.sorespot.reading.YamlFile;
import gym.sorespot.strength.catalogue.CatalogueReader.Reading;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Reads the exercises' words in other languages: a folder beside the exercises named after the language ({@code de}), in it
 * a file for each exercise under the exercise's own name, with {@code name} and {@code steps}. What is missing or wrong
 * costs only itself: the exercise is then said in the words of its own file. Thread-safe.
 */
public final class TranslationReader {
    /** The fields of such a file. */
    public static final List<String> FIELDS = List.of("name", "steps");

    private static final Wording WORDING = new Wording(TranslationReader.class);

    private final Path folder;

    /** @param folder of the exercises */
    public TranslationReader(Path folder) {
        this.folder = folder;
    }

    /** This reading with the words in other languages, and with what is wrong in them. Never throws for what it finds. */
    public Reading add(Reading reading) {
        List<Problem> problems = new ArrayList<>(reading.problems());
        Map<String, Translation> translations = new TreeMap<>();
        for (Path language : languages()) {
            translations.put(
                    String.valueOf(language.getFileName()), translation(language, reading.catalogue(), problems));
        }
        if (translations.isEmpty()) {
            return reading;
        }
        return new Reading(
                reading.catalogue().with(translations),
                problems.stream().sorted().toList(),
                reading.figures(),
                reading.pictures());
    }

    /** All files that {@link #add} would read. */
    public List<Path> files() {
        return languages().stream()
                .flatMap(language -> new CatalogueFolder(language).files(new Problems(language)).stream())
                .toList();
    }

    /** Sub-folders whose names are languages; others are somebody else's. */
    private List<Path> languages() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(entry -> String.valueOf(entry.getFileName()).matches("[a-z]{2,3}"))
                    .filter(Files::isDirectory)
                    .sorted()
                    .toList();
        } catch (IOException | UncheckedIOException | SecurityException e) {
            // That the folder cannot be listed has been said where its exercises are read.
            return List.of();
        }
    }

    private static Translation translation(Path language, Catalogue catalogue, List<Problem> found) {
        Problems unreadable = new Problems(language);
        List<Path> files = new CatalogueFolder(language).files(unreadable);
        found.addAll(unreadable.list());
        List<OneFile> read =
                files.parallelStream().map(file -> readFile(file, catalogue)).toList();
        Map<String, ExerciseWords> words = new TreeMap<>();
        StringBuilder fingerprints = new StringBuilder();
        for (OneFile file : read) {
            found.addAll(file.problems());
            file.words().ifPresent(said -> {
                words.put(file.id(), said);
                fingerprints.append(file.id()).append(file.fingerprint());
            });
        }
        if (unreadable.isEmpty()) {
            missing(language, catalogue, read, found);
        }
        return new Translation(words, Fingerprint.of(fingerprints.toString()).substring(0, 4));
    }

    /** An imported exercise may keep the words that it came with: nobody can be asked to translate a whole collection. */
    private static void missing(Path language, Catalogue catalogue, List<OneFile> read, List<Problem> found) {
        List<String> there = read.stream().map(OneFile::id).toList();
        for (Exercise exercise : catalogue.exercises()) {
            if (exercise.source() == null && !there.contains(exercise.id())) {
                Problems problems = new Problems(language.resolve(exercise.id() + ".yaml"));
                problems.add(Place.FILE, WORDING, "words-missing", exercise.name());
                found.addAll(problems.list());
            }
        }
    }

    private static OneFile readFile(Path file, Catalogue catalogue) {
        Problems problems = new Problems(file);
        String id = CatalogueFolder.id(file);
        Optional<Exercise> exercise = catalogue.find(id);
        if (exercise.isEmpty()) {
            problems.add(Place.FILE, WORDING, "words-of-nothing", id);
        }
        Optional<String> text = new TextFile().read(file, problems);
        Optional<ExerciseWords> words = text.flatMap(found -> YamlFile.read(found, problems))
                .flatMap(top -> top.fields(FIELDS.toArray(String[]::new)))
                .flatMap(fields -> words(fields, exercise));
        return new OneFile(
                id, problems.list(), text.map(Fingerprint::of).orElse(""), words.filter(found -> problems.isEmpty()));
    }

    private static Optional<ExerciseWords> words(Fields fields, Optional<Exercise> exercise) {
        boolean imported = exercise.filter(found -> found.source() != null).isPresent();
        Optional<String> name = fields.required("name").flatMap(value -> value.text(1, ExerciseReader.MAX_NAME));
        Optional<List<String>> steps = fields.required("steps").map(value -> {
            List<String> said = ExerciseReader.steps(value, imported);
            exercise.ifPresent(of -> sameNumber(value, said.size(), of.steps().size()));
            return said;
        });
        return name.flatMap(known -> steps.map(said -> new ExerciseWords(known, said)));
    }

    /** A step that is lost in another language could be the one that says when to stop. */
    private static void sameNumber(Value value, int said, int steps) {
        if (said > 0 && said != steps) {
            value.problem(WORDING, "words-steps", value.name(), said, steps);
        }
    }

    private record OneFile(String id, List<Problem> problems, String fingerprint, Optional<ExerciseWords> words) {}
}
