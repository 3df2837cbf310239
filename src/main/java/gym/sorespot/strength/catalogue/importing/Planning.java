package gym.sorespot.strength.catalogue.importing;

import gym.sorespot.reading.Problems;
import gym.sorespot.reading.YamlFile;
import gym.sorespot.strength.catalogue.ExerciseReader;
import gym.sorespot.strength.catalogue.ExerciseReader.Draft;
import gym.sorespot.strength.catalogue.ExerciseWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * An import that is being planned, some exercises at a time, so that whoever waits for the same worker gets a turn. One
 * thread at a time.
 */
public final class Planning {
    /** Few enough for some ten milliseconds, many enough that changing over costs nothing. */
    private static final int STEP = 60;

    private final Path into;
    private final Existing existing;
    private final ExerciseReader reader;
    private final List<Supplier<ImportItem>> entries;
    private final List<ForeignWord> words;
    private final Problems problems;
    private final List<ImportItem> items = new ArrayList<>();

    Planning(
            Path into,
            Existing existing,
            ExerciseReader reader,
            List<Supplier<ImportItem>> entries,
            List<ForeignWord> words,
            Problems problems) {
        this.into = into;
        this.existing = existing;
        this.reader = reader;
        this.entries = entries;
        this.words = List.copyOf(words);
        this.problems = problems;
    }

    /** How many exercises the file has. */
    public int size() {
        return entries.size();
    }

    /** How many of them are decided. */
    public int done() {
        return items.size();
    }

    /** Decides the next ones; false when there are no more. */
    public boolean step() {
        int end = Math.min(items.size() + STEP, entries.size());
        while (items.size() < end) {
            items.add(readBack(entries.get(items.size()).get()));
        }
        return items.size() < entries.size();
    }

    /** Decides whatever is left. */
    public ImportPlan plan() {
        while (step()) {
            continue;
        }
        return new ImportPlan(into, new ImportLinks(existing.drafts()).hold(items), problems.list(), words);
    }

    /** Nothing is written that this house would not read again as the same exercise. */
    private ImportItem readBack(ImportItem item) {
        Draft draft = item.draft();
        if (draft == null) {
            return item;
        }
        Problems own = new Problems(problems.file());
        String text = new ExerciseWriter().write(draft);
        Optional<Draft> again = YamlFile.read(text, own).flatMap(top -> reader.read(item.id(), top, own));
        if (again.filter(draft::says).isPresent()) {
            return item;
        }
        return ImportItem.refused(item.place(), item.theirId(), item.name(), own.list());
    }
}
