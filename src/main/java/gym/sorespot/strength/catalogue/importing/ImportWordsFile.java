package gym.sorespot.strength.catalogue.importing;

import gym.sorespot.reading.Fields;
import gym.sorespot.reading.GuardedFile;
import gym.sorespot.reading.Node;
import gym.sorespot.reading.Problem;
import gym.sorespot.reading.Problems;
import gym.sorespot.reading.Value;
import gym.sorespot.reading.YamlFile;
import gym.sorespot.reading.edit.Nodes;
import gym.sorespot.reading.edit.YamlDraft;
import gym.sorespot.strength.body.Role;
import gym.sorespot.strength.catalogue.Muscle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;

/**
 * What staff have said about words of other collections, in {@code import.yaml} of the configuration folder; whatever is
 * not in it is as {@link ImportWords#DEFAULT} has it. Waits for the disk.
 */
public final class ImportWordsFile {
    /** Name of the file in the configuration folder. */
    public static final String FILE = "import.yaml";

    private static final String EQUIPMENT = "equipment";
    private static final String MUSCLES = "muscles";
    private static final String LATEST = "left-out-from";
    private static final String FOLDERS = "folders";
    private static final int MOST = 500;

    private static final String FRESH =
            """
            # What words of other collections mean here. Staff can also say so at the screen, under "Exercises: bring in".
            # equipment: their word: our words, all of them; [] for nothing at all.
            equipment: {}
            # muscles: their word: our word.
            muscles: {}
            # From which severity (1 to 10) imported exercises are left out at the latest where they work, by kind of work;
            # 5 where nothing is said. The house itself leaves out some kinds sooner.
            left-out-from: {}
            # Folders in which files to be imported are looked for, besides "inbox" of the data folder and sticks.
            folders: []
            """;

    private final Path file;
    private final SortedSet<String> equipment;

    /**
     * @param configFolder that has the file, or will have it
     * @param equipment our words
     */
    public ImportWordsFile(Path configFolder, SortedSet<String> equipment) {
        this.file = configFolder.resolve(FILE);
        this.equipment = equipment;
    }

    /**
     * What the file says.
     *
     * @param words complete
     * @param folders in which files to be imported are looked for
     * @param problems what is wrong with it; such a line counts as not there
     */
    public record Reading(ImportWords words, List<Path> folders, List<Problem> problems) {
        public Reading {
            folders = List.copyOf(folders);
            problems = List.copyOf(problems);
        }
    }

    /** Reads it. Never throws for what it finds. */
    public Reading read() {
        Problems problems = new Problems(file);
        if (Files.notExists(file)) {
            return new Reading(ImportWords.DEFAULT, List.of(), List.of());
        }
        Optional<Fields> fields =
                YamlFile.read(file, problems).flatMap(top -> top.fields(EQUIPMENT, MUSCLES, LATEST, FOLDERS));
        ImportWords words = fields.map(this::words).orElse(ImportWords.DEFAULT);
        List<Path> folders = fields.flatMap(found -> found.optional(FOLDERS))
                .map(value -> value.items(0, 20).stream()
                        .flatMap(item -> item.text(1, MOST).stream())
                        .flatMap(text -> path(text).stream())
                        .toList())
                .orElse(List.of());
        return new Reading(words, folders, problems.list());
    }

    private static Optional<Path> path(String text) {
        try {
            return Optional.of(Path.of(text));
        } catch (InvalidPathException e) {
            // Nothing that this system could have: there is no such folder.
            return Optional.empty();
        }
    }

    private ImportWords words(Fields fields) {
        Map<String, List<String>> things = new TreeMap<>(ImportWords.DEFAULT.equipment());
        entries(fields, EQUIPMENT)
                .forEach(entry -> things.put(
                        key(entry),
                        entry.value().distinct(0, 20, item -> item.word("equipment", equipment, this::known))));
        Map<String, Muscle> muscles = new TreeMap<>();
        entries(fields, MUSCLES).forEach(entry -> entry.value()
                .word("muscle", Arrays.stream(Muscle.values()).map(Muscle::id).toList(), ImportWordsFile::muscle)
                .ifPresent(muscle -> muscles.put(key(entry), muscle)));
        Map<Role, Integer> latest = new TreeMap<>();
        for (Value.Entry entry : entries(fields, LATEST)) {
            Optional<Role> role = entry.key()
                    .word("role", Arrays.stream(Role.values()).map(Role::id).toList(), ImportWordsFile::role);
            Optional<Integer> severity = entry.value().wholeNumber(1, 10);
            role.ifPresent(found -> severity.ifPresent(from -> latest.put(found, from)));
        }
        return new ImportWords(things, muscles, latest);
    }

    private static List<Value.Entry> entries(Fields fields, String name) {
        return fields.optional(name).map(Value::entries).orElse(List.of());
    }

    private static String key(Value.Entry entry) {
        return entry.key().text(1, MOST).orElse("");
    }

    private Optional<String> known(String word) {
        return Optional.of(word).filter(equipment::contains);
    }

    private static Optional<Muscle> muscle(String id) {
        return Arrays.stream(Muscle.values())
                .filter(muscle -> muscle.id().equals(id))
                .findFirst();
    }

    private static Optional<Role> role(String id) {
        return Arrays.stream(Role.values()).filter(role -> role.id().equals(id)).findFirst();
    }

    /**
     * Writes what is different from {@link ImportWords#DEFAULT}; comments and folders stay.
     *
     * @return whether it is written; false when somebody else has just changed the same lines
     * @throws IOException when the disk does not let it
     */
    public boolean write(ImportWords words) throws IOException {
        String now = GuardedFile.text(file);
        YamlDraft draft = new YamlDraft(now == null ? FRESH : now);
        Map<String, Node> things = new LinkedHashMap<>();
        new TreeMap<>(words.equipment()).forEach((theirs, ours) -> {
            if (!ours.equals(ImportWords.DEFAULT.equipment().get(theirs))) {
                things.put(theirs, Nodes.list(ours.stream().map(Nodes::text).toList()));
            }
        });
        Map<String, Node> muscles = new LinkedHashMap<>();
        new TreeMap<>(words.muscles()).forEach((theirs, ours) -> muscles.put(theirs, Nodes.text(ours.id())));
        Map<String, Node> latest = new LinkedHashMap<>();
        new TreeMap<>(words.latest()).forEach((role, from) -> latest.put(role.id(), Nodes.number(from)));
        draft.put(EQUIPMENT, Nodes.fields(things));
        draft.put(MUSCLES, Nodes.fields(muscles));
        draft.put(LATEST, Nodes.fields(latest));
        return draft.save(file, FRESH).conflict().isEmpty();
    }
}
