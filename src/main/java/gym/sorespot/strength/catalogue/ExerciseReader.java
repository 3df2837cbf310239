package gym.sorespot.strength.catalogue;

import gym.sorespot.reading.Fields;
import gym.sorespot.reading.Node;
import gym.sorespot.reading.Place;
import gym.sorespot.reading.Problems;
import gym.sorespot.reading.Value;
import gym.sorespot.reading.Wording;
import gym.sorespot.reading.edit.Nodes;
import gym.sorespot.strength.body.Area;
import gym.sorespot.strength.body.Role;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Turns the fields of one exercise into the exercise, with every check that needs no other exercise. Thread-safe. */
public final class ExerciseReader {
    /** All fields in the order in which they are written. */
    public static final List<String> FIELDS = List.of(
            "name",
            "areas",
            "muscles",
            "also",
            "role",
            "pattern",
            "equipment",
            "level",
            "sides",
            "dose",
            "tempo",
            "avoid",
            "easier",
            "harder",
            "family",
            "steps",
            "evidence",
            "source",
            "retired",
            "pictures",
            "figure");

    /** Longest name, in characters. */
    public static final int MAX_NAME = 60;

    private static final Wording WORDING = new Wording(ExerciseReader.class);

    private final Vocabulary vocabulary;

    /** @param equipment the words for equipment */
    public ExerciseReader(SortedSet<String> equipment) {
        this.vocabulary = new Vocabulary(equipment);
    }

    /**
     * Reads one exercise.
     *
     * @param id from the file's name
     * @param top the whole file
     * @param problems of that file; whatever is wrong is added
     * @return empty when the file has any problem
     */
    public Optional<Draft> read(String id, Value top, Problems problems) {
        Optional<Fields> fields = top.fields(FIELDS.toArray(String[]::new));
        Optional<Draft> draft = fields.flatMap(found -> read(id, found, problems));
        return draft.filter(found -> problems.isEmpty());
    }

    private Optional<Draft> read(String id, Fields fields, Problems problems) {
        Optional<String> name = of(fields, "name", value -> value.text(1, MAX_NAME));
        List<Area> areas = list(fields, "areas", value -> value.distinct(1, 34, vocabulary::area));
        List<Muscle> muscles = list(fields, "muscles", value -> value.distinct(1, 17, vocabulary::muscle));
        List<Muscle> also =
                fields.optional("also").map(value -> also(value, muscles)).orElse(List.of());
        Optional<Role> role = of(fields, "role", vocabulary::role);
        Optional<Pattern> pattern = of(fields, "pattern", vocabulary::pattern);
        List<String> equipment = list(fields, "equipment", value -> value.distinct(0, 20, vocabulary::equipment));
        Optional<Integer> level = of(fields, "level", value -> value.wholeNumber(1, 3));
        Optional<Sides> sides = of(fields, "sides", vocabulary::sides);
        Optional<Dose> dose = of(fields, "dose", Forms::dose);
        Optional<Tempo> tempo = fields.optional("tempo").map(Forms::tempo).orElse(Optional.of(Tempo.DEFAULT));
        Optional<Map<Area, Integer>> avoid = of(fields, "avoid", value -> avoid(value, role, areas));
        Optional<String> family = of(fields, "family", Forms::id);
        Optional<String> source = fields.optional("source").flatMap(Forms::source);
        List<String> steps = list(
                fields, "steps", value -> steps(value, fields.optional("source").isPresent()));
        Optional<String> evidence = of(fields, "evidence", value -> value.text(1, 200));
        Optional<Value> easier = fields.optional("easier");
        Optional<Value> harder = fields.optional("harder");
        Optional<String> easierId = easier.flatMap(Forms::id);
        Optional<String> harderId = harder.flatMap(Forms::id);
        boolean whole = name.isPresent()
                && role.isPresent()
                && pattern.isPresent()
                && level.isPresent()
                && sides.isPresent()
                && dose.isPresent()
                && tempo.isPresent()
                && avoid.isPresent()
                && family.isPresent()
                && evidence.isPresent()
                && !areas.isEmpty();
        if (!whole) {
            return Optional.empty();
        }
        Exercise exercise = new Exercise(
                id,
                name.get(),
                areas,
                muscles,
                also,
                role.get(),
                pattern.get(),
                new java.util.TreeSet<>(equipment),
                level.get(),
                sides.get(),
                dose.get(),
                tempo.get(),
                avoid.get(),
                easierId.orElse(null),
                harderId.orElse(null),
                family.get(),
                steps,
                evidence.get(),
                source.orElse(null));
        return Optional.of(new Draft(
                exercise,
                place(easier),
                place(harder),
                fields.optional("pictures").map(Value::node).orElse(null),
                fields.optional("figure").map(Value::node).orElse(null),
                fields.optional("retired").flatMap(Value::yesNo).orElse(false),
                problems));
    }

    private List<Muscle> also(Value value, List<Muscle> muscles) {
        return value.distinct(0, 16, item -> {
            Optional<Muscle> muscle = vocabulary.muscle(item);
            muscle.filter(muscles::contains).ifPresent(twice -> item.problem(WORDING, "also-twice", twice));
            return muscle;
        });
    }

    /** A loading exercise without the severity from which its main area is spared could hurt somebody. */
    private Optional<Map<Area, Integer>> avoid(Value value, Optional<Role> role, List<Area> areas) {
        Map<Area, Integer> avoid = new EnumMap<>(Area.class);
        for (Value.Entry entry : value.entries()) {
            Optional<Integer> severity = entry.value().wholeNumber(1, 10);
            vocabulary.area(entry.key()).ifPresent(area -> severity.ifPresent(from -> avoid.put(area, from)));
        }
        boolean loads = role.filter(
                        found -> found == Role.STRENGTH || found == Role.ECCENTRIC || found == Role.ISOMETRIC)
                .isPresent();
        boolean readable = value.node() instanceof Node.Mapping mapping
                && mapping.entries().size() == avoid.size();
        if (loads && readable && !areas.isEmpty() && areas.stream().noneMatch(avoid::containsKey)) {
            value.problem(WORDING, "avoid-main", areas.get(0));
        }
        return Optional.of(avoid);
    }

    /** Our own instructions are short; those of an imported exercise come as long as their writers left them. */
    static List<String> steps(Value value, boolean imported) {
        return value.items(1, imported ? 40 : 8).stream()
                .flatMap(item -> item.text(1, imported ? 800 : 200).stream())
                .toList();
    }

    private static <T> Optional<T> of(Fields fields, String name, Function<Value, Optional<T>> read) {
        return fields.required(name).flatMap(read);
    }

    private static <T> List<T> list(Fields fields, String name, Function<Value, List<T>> read) {
        return fields.required(name).map(read).orElse(List.of());
    }

    private static Place place(Optional<Value> value) {
        return value.map(Value::place).orElse(Place.FILE);
    }

    /**
     * An exercise whose links have not been followed yet.
     *
     * @param easierAt where the link stands
     * @param harderAt where the link stands
     * @param pictures the gym's own pictures, not understood here
     * @param figure the figure's description, not understood here
     * @param retired whether it is no longer given and only kept for what was done with it
     * @param problems of its file
     */
    public record Draft(
            Exercise exercise,
            Place easierAt,
            Place harderAt,
            @Nullable Node pictures,
            @Nullable Node figure,
            boolean retired,
            Problems problems) {

        /** An exercise that stands in no file yet. */
        public static Draft of(Exercise exercise, @Nullable Node pictures, @Nullable Node figure, boolean retired) {
            Problems none = new Problems(Path.of(exercise.id() + ".yaml"));
            return new Draft(exercise, Place.FILE, Place.FILE, pictures, figure, retired, none);
        }

        /** The same with other links. */
        public Draft linked(@Nullable String easier, @Nullable String harder) {
            return new Draft(exercise.linked(easier, harder), easierAt, harderAt, pictures, figure, retired, problems);
        }

        /** Whether both would be written in the same way. */
        public boolean says(Draft other) {
            return exercise.equals(other.exercise)
                    && retired == other.retired
                    && same(pictures, other.pictures)
                    && same(figure, other.figure);
        }

        private static boolean same(@Nullable Node one, @Nullable Node other) {
            return one == null || other == null ? one == other : Nodes.same(one, other);
        }

        /** This with another collector for what is wrong. */
        Draft collecting(Problems others) {
            return new Draft(exercise, easierAt, harderAt, pictures, figure, retired, others);
        }
    }
}
