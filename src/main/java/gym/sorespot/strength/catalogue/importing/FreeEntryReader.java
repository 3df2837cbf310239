package gym.sorespot.strength.catalogue.importing;

import gym.sorespot.reading.Fields;
import gym.sorespot.reading.Node;
import gym.sorespot.reading.Problems;
import gym.sorespot.reading.Value;
import gym.sorespot.strength.catalogue.Muscle;
import gym.sorespot.strength.catalogue.PictureNames;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads one entry of the public collection; fields that it may have besides are not looked at. Stateless. */
final class FreeEntryReader {
    private static final List<String> FORCES = List.of("push", "pull", "static");
    private static final List<String> LEVELS = List.of("beginner", "intermediate", "expert");
    private static final List<String> MECHANICS = List.of("compound", "isolation");
    private static final List<String> CATEGORIES = List.of(
            "strength", "stretching", "plyometrics", "powerlifting", "olympic weightlifting", "strongman", "cardio");
    private static final List<String> MUSCLES =
            List.of(Muscle.values()).stream().map(FreeEntryReader::theirs).toList();

    private final ImportWords words;

    FreeEntryReader(ImportWords words) {
        this.words = words;
    }

    /** The entry; empty, with problems added, when it cannot be understood. */
    Optional<FreeEntry> read(Value value, Problems problems) {
        return value.someFields(
                        "id",
                        "name",
                        "force",
                        "level",
                        "mechanic",
                        "equipment",
                        "primaryMuscles",
                        "secondaryMuscles",
                        "instructions",
                        "category",
                        "images")
                .flatMap(this::read)
                .filter(entry -> problems.isEmpty());
    }

    private Optional<FreeEntry> read(Fields fields) {
        Optional<String> id = fields.required("id").flatMap(value -> value.text(1, 150));
        Optional<String> name = fields.required("name").flatMap(value -> value.text(1, 200));
        Optional<String> level = fields.required("level").flatMap(value -> word(value, "level", LEVELS));
        Optional<String> category = fields.required("category").flatMap(value -> word(value, "category", CATEGORIES));
        Optional<String> equipment =
                given(fields, "equipment").flatMap(value -> word(value, "equipment", words.equipmentWords()));
        String force = given(fields, "force")
                .flatMap(value -> word(value, "force", FORCES))
                .orElse("");
        String mechanic = given(fields, "mechanic")
                .flatMap(value -> word(value, "mechanic", MECHANICS))
                .orElse("");
        List<Muscle> primary = fields.required("primaryMuscles")
                .map(value -> muscles(value, 1))
                .orElse(List.of());
        Set<Muscle> secondary = new LinkedHashSet<>(given(fields, "secondaryMuscles")
                .map(value -> muscles(value, 0))
                .orElse(List.of()));
        // Several of their entries name the primary muscle again, or have more than one.
        secondary.addAll(primary.subList(Math.min(1, primary.size()), primary.size()));
        List<String> instructions =
                given(fields, "instructions").map(FreeEntryReader::paragraphs).orElse(List.of());
        if (id.isEmpty() || name.isEmpty() || level.isEmpty() || category.isEmpty() || primary.isEmpty()) {
            return Optional.empty();
        }
        secondary.remove(primary.get(0));
        return Optional.of(new FreeEntry(
                id.get(),
                name.get().replaceAll("\\s+", " "),
                force,
                LEVELS.indexOf(level.get()) + 1,
                mechanic.equals("isolation"),
                equipment.orElse(""),
                primary.get(0),
                List.copyOf(secondary),
                instructions,
                category.get(),
                given(fields, "images").map(FreeEntryReader::images).orElse(List.of())));
    }

    private List<Muscle> muscles(Value value, int min) {
        return value.items(min, 17).stream()
                .flatMap(item -> item.word("muscle", words.muscleWords(MUSCLES), words::muscle).stream())
                .toList();
    }

    private static Optional<String> word(Value value, String kind, List<String> known) {
        return value.word(kind, known, text -> Optional.of(text).filter(known::contains));
    }

    /** Null means that they do not know. */
    private static Optional<Value> given(Fields fields, String name) {
        return fields.optional(name)
                .filter(value -> !(value.node() instanceof Node.Scalar scalar && scalar.isNothing()));
    }

    /** Paragraphs as they are but for blanks and line breaks inside. */
    private static List<String> paragraphs(Value value) {
        List<String> paragraphs = new ArrayList<>();
        for (Value item : value.items(0, 60)) {
            if (item.node() instanceof Node.Scalar scalar) {
                String text = scalar.text()
                        .replaceAll("[\\s\\p{Cntrl}\\u2028\\u2029]+", " ")
                        .strip();
                if (!text.isEmpty()) {
                    paragraphs.add(text);
                }
            }
        }
        return paragraphs;
    }

    /** A name that could not lie beside our exercises is not worth a whole exercise. */
    private static List<String> images(Value value) {
        List<String> images = new ArrayList<>();
        for (Value item : value.items(0, 60)) {
            if (item.node() instanceof Node.Scalar scalar
                    && PictureNames.isName(scalar.text())
                    && !images.contains(scalar.text())
                    && images.size() < PictureNames.MOST) {
                images.add(scalar.text());
            }
        }
        return images;
    }

    /** Our muscles are theirs with hyphens for blanks. */
    static String theirs(Muscle muscle) {
        return muscle.id().replace('-', ' ').toLowerCase(Locale.ROOT);
    }
}
