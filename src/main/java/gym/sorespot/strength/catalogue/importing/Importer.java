package gym.sorespot.strength.catalogue.importing;

import gym.sorespot.reading.JsonText;
import gym.sorespot.reading.Node;
import gym.sorespot.reading.Problems;
import gym.sorespot.reading.TextFile;
import gym.sorespot.reading.Value;
import gym.sorespot.strength.catalogue.CatalogueReader;
import gym.sorespot.strength.catalogue.ExerciseReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Supplier;

/** Decides what becomes of every exercise of a file; writes nothing. Thread-safe. */
public final class Importer {
    private static final int LARGEST = 64 << 20;

    private final CatalogueReader catalogueReader;
    private final ExerciseReader reader;
    private final SortedSet<String> equipment;
    private final ImportWords words;

    /**
     * @param equipment our words for equipment
     * @param words what the words of the other collection mean
     */
    public Importer(SortedSet<String> equipment, ImportWords words) {
        this.catalogueReader = new CatalogueReader(equipment);
        this.reader = new ExerciseReader(equipment);
        this.equipment = equipment;
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
        return begin(from, file, into).plan();
    }

    /** Reads the file and begins to plan; the rest as {@link #plan}. */
    public Planning begin(ImportSource from, Path file, Path into) {
        Problems problems = new Problems(file);
        Optional<String> text = texts(from == ImportSource.CSV).read(file, problems);
        return begin(from, text, problems, into);
    }

    /** The same for a file that says itself what it is: by its name's end, and by its fields. */
    public Planning begin(Path file, Path into) {
        Problems problems = new Problems(file);
        boolean json =
                String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(".json");
        Optional<String> text = texts(!json).read(file, problems);
        ImportSource from = !json
                ? ImportSource.CSV
                : text.filter(found -> found.contains("\"primaryMuscles\"")).isPresent()
                        ? ImportSource.FREE_EXERCISE_DB
                        : ImportSource.JSON;
        return begin(from, text, problems, into);
    }

    private static TextFile texts(boolean spreadsheet) {
        return spreadsheet ? TextFile.ofSpreadsheet(LARGEST) : new TextFile(LARGEST);
    }

    private Planning begin(ImportSource from, Optional<String> text, Problems problems, Path into) {
        Existing existing = new Existing(catalogueReader, into);
        WordCount count = new WordCount();
        List<Supplier<ImportItem>> entries = text.map(found -> entries(from, found, existing, count, problems))
                .orElse(List.of());
        return new Planning(into, existing, reader, entries, count.words(), problems);
    }

    private List<Supplier<ImportItem>> entries(
            ImportSource from, String text, Existing existing, WordCount count, Problems problems) {
        OwnEntries own = new OwnEntries(existing, reader, new OwnWords(equipment, words), new OwnAvoid(words));
        if (from == ImportSource.CSV) {
            return new CsvCatalogue(own, count).items(text, problems);
        }
        Optional<Value> array = JsonText.read(text, problems);
        array.map(Value::node)
                .filter(Node.Sequence.class::isInstance)
                .ifPresent(node -> ((Node.Sequence) node).items().forEach(count::add));
        return array.map(value -> from == ImportSource.JSON
                        ? new JsonCatalogue(own).items(value, problems)
                        : new FreeExerciseDb(existing, words).items(value, problems))
                .orElse(List.of());
    }
}
