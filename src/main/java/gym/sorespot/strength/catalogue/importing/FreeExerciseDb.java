package gym.sorespot.strength.catalogue.importing;

import gym.sorespot.reading.Node;
import gym.sorespot.reading.Place;
import gym.sorespot.reading.Problems;
import gym.sorespot.reading.Value;
import gym.sorespot.reading.Wording;
import gym.sorespot.reading.edit.Nodes;
import gym.sorespot.strength.body.Area;
import gym.sorespot.strength.catalogue.Exercise;
import gym.sorespot.strength.catalogue.ExerciseIds;
import gym.sorespot.strength.catalogue.ExerciseReader;
import gym.sorespot.strength.catalogue.ExerciseReader.Draft;
import gym.sorespot.strength.catalogue.Pattern;
import gym.sorespot.strength.catalogue.Sides;
import gym.sorespot.strength.catalogue.Tempo;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Turns the entries of the public collection into exercises of ours. Not thread-safe. */
final class FreeExerciseDb {
    private static final Wording WORDING = new Wording(FreeExerciseDb.class);
    private static final int MOST_ENTRIES = 20_000;

    /** Only what surely is done one side after the other: a wrong "each" would load a sore side. */
    private static final String ONE_SIDE_BY_NAME =
            "\\b(one|single)[- ](arm|leg|hand)|\\bone handed|alternat|unilateral|concentration curls?$|\\bone knee|one half"
                    + "|split squat|lunge|step.?up|pistol|(?<!to )side (bridge|plank|lying)|side.lying|suitcase";

    private static final java.util.regex.Pattern ONE_SIDE_BY_TEXT =
            java.util.regex.Pattern.compile("switch (sides|arms|legs|hands)|repeat[^.]*\\b(other|opposite)"
                    + " (side|arm|leg|hand|foot)|(then|and) (do|perform|switch)[^.]*\\bother (side|arm|leg|hand)");

    private final Existing existing;
    private final ImportWords words;
    private final FreeEntryReader reader;
    private final EquipmentGuess equipment;

    FreeExerciseDb(Existing existing, ImportWords words) {
        this.existing = existing;
        this.words = words;
        this.reader = new FreeEntryReader(words);
        this.equipment = new EquipmentGuess(words);
    }

    /** What becomes of each entry of the array, in its order, decided when it is asked for. */
    List<Supplier<ImportItem>> items(Value array, Problems problems) {
        List<Supplier<ImportItem>> items = new ArrayList<>();
        for (Value entry : array.items(0, MOST_ENTRIES)) {
            items.add(() -> item(entry, problems));
        }
        return items;
    }

    private ImportItem item(Value value, Problems problems) {
        Problems own = new Problems(problems.file());
        Optional<FreeEntry> read = reader.read(new Value(value.name(), value.node(), own), own);
        if (read.isEmpty()) {
            return ImportItem.refused(
                    value.place(),
                    said(value, "id").orElse(value.name()),
                    said(value, "name").orElse(""),
                    own.list());
        }
        FreeEntry entry = read.get();
        Optional<String> there = existing.from(source(entry));
        if (there.isPresent()) {
            String why = WORDING.say("merged-source", there.get());
            return ImportItem.merged(value.place(), entry.id(), entry.name(), there.get(), why);
        }
        Exercise exercise = exercise(entry);
        Draft draft = Draft.of(exercise, pictures(value.place(), entry), null, false);
        existing.take(exercise);
        return ImportItem.fresh(value.place(), entry.id(), draft);
    }

    /** What a refused entry calls itself, so that somebody can find it. */
    private static Optional<String> said(Value value, String field) {
        return Nodes.at(value.node(), List.of(field))
                .filter(Node.Scalar.class::isInstance)
                .map(node -> ((Node.Scalar) node).text().strip())
                .filter(text -> !text.isEmpty() && text.length() <= 100);
    }

    /** Names only: whoever has their pictures puts them beside the exercises, and they are shown. */
    private static @Nullable Node pictures(Place place, FreeEntry entry) {
        List<Node> names = entry.images().stream()
                .<Node>map(name -> new Node.Scalar(place, name, false))
                .toList();
        return names.isEmpty() ? null : new Node.Sequence(place, names);
    }

    private Exercise exercise(FreeEntry entry) {
        Kind kind = Kind.of(entry);
        Pattern pattern = new PatternGuess().of(entry, kind);
        AreaGuess areas = new AreaGuess();
        List<Area> worked = areas.of(entry, kind);
        List<Area> helping = areas.helping(entry);
        String ownId = ExerciseIds.from(entry.name());
        boolean careful = kind == Kind.PLYOMETRIC || kind == Kind.OLYMPIC || kind == Kind.CARRY;
        boolean oneSide = entry.named(ONE_SIDE_BY_NAME) || entry.says(ONE_SIDE_BY_TEXT);
        return new Exercise(
                existing.free(ownId),
                name(entry),
                worked,
                List.of(entry.primary()),
                entry.secondary(),
                kind.role(),
                pattern,
                equipment.of(entry),
                Math.max(entry.level(), careful ? 2 : 1),
                oneSide ? Sides.EACH : Sides.BOTH,
                kind.dose(),
                kind == Kind.PLYOMETRIC ? new Tempo(1, 0, 1) : Tempo.DEFAULT,
                new AvoidGuess().of(entry, kind, words.latest(kind.role()), pattern, worked, helping),
                null,
                null,
                family(entry, ownId),
                new Instructions().of(entry),
                WORDING.say("evidence"),
                source(entry));
    }

    /** Two exercises of one name could not be told apart on the screen. */
    private String name(FreeEntry entry) {
        if (!existing.isNameTaken(entry.name())) {
            return cut(entry.name());
        }
        return cut(WORDING.say("name-again", cut(entry.name())));
    }

    private static String cut(String name) {
        return name.length() <= ExerciseReader.MAX_NAME
                ? name
                : name.substring(0, ExerciseReader.MAX_NAME - 1).strip() + "…";
    }

    /** An exercise of ours with the same words is the same movement: a session may hold only one of the two. */
    private String family(FreeEntry entry, String ownId) {
        return existing.reading().catalogue().find(ownId).map(Exercise::family).orElseGet(() -> new FamilyGuess()
                .of(entry));
    }

    private static String source(FreeEntry entry) {
        return ImportSource.FREE_EXERCISE_DB.id() + ":" + entry.id();
    }
}
