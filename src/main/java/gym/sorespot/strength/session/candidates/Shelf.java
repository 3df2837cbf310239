package gym.sorespot.strength.session.candidates;

import gym.sorespot.strength.body.WorkSide;
import gym.sorespot.strength.catalogue.Catalogue;
import gym.sorespot.strength.catalogue.Equipment;
import gym.sorespot.strength.catalogue.Exercise;
import gym.sorespot.strength.catalogue.Sides;
import gym.sorespot.strength.session.day.Day;
import gym.sorespot.strength.session.dose.DayDoses;
import gym.sorespot.strength.session.dose.Prescribed;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The catalogue, sorted into kinds once, so that a session does not look at every exercise. Immutable, any thread. */
public final class Shelf {
    private static final List<WorkSide> BOTH = List.of(WorkSide.BOTH);
    private static final List<WorkSide> EACH = List.of(WorkSide.EACH, WorkSide.LEFT, WorkSide.RIGHT);

    private final Catalogue catalogue;
    private final List<String> words;
    private final List<Kind> kinds;
    private final int recipes;
    private final Map<String, Entry> byId = new LinkedHashMap<>();

    public Shelf(Catalogue catalogue) {
        this.catalogue = catalogue;
        Set<String> all = new TreeSet<>();
        Map<String, Integer> families = new HashMap<>();
        Map<Kind.Likeness, Integer> numbers = new HashMap<>();
        List<List<Entry>> alike = new ArrayList<>();
        for (Exercise exercise : catalogue.exercises()) {
            all.addAll(exercise.equipment());
            int family = families.computeIfAbsent(exercise.family(), name -> families.size());
            int kind = numbers.computeIfAbsent(Kind.Likeness.of(exercise), key -> numbers.size());
            Entry entry = new Entry(exercise, byId.size(), kind, family);
            byId.put(exercise.id(), entry);
            if (kind == alike.size()) {
                alike.add(new ArrayList<>());
            }
            alike.get(kind).add(entry);
        }
        this.words = List.copyOf(all);
        Map<Kind.Recipe, Integer> known = new HashMap<>();
        this.kinds = alike.stream().map(members -> kind(members, known)).toList();
        this.recipes = known.size();
    }

    private Kind kind(List<Entry> members, Map<Kind.Recipe, Integer> recipes) {
        Exercise first = members.get(0).exercise();
        int recipe = recipes.computeIfAbsent(Kind.Recipe.of(first), key -> recipes.size());
        int[] needs = first.equipment().stream().mapToInt(words::indexOf).toArray();
        return new Kind(members, needs, recipe);
    }

    public Catalogue catalogue() {
        return catalogue;
    }

    /** The exercise with this id as it lies on the shelf. */
    public Optional<Entry> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /**
     * All that is done on the machines of these exercises: those of their families that need a machine. Nothing for an
     * exercise that needs none.
     */
    public Set<String> onSameMachine(Set<String> exercises) {
        Set<Integer> families = new HashSet<>();
        exercises.stream()
                .map(byId::get)
                .filter(Objects::nonNull)
                .filter(Shelf::onMachine)
                .forEach(entry -> families.add(entry.family()));
        Set<String> same = new HashSet<>();
        if (!families.isEmpty()) {
            byId.values().stream()
                    .filter(entry -> families.contains(entry.family()) && onMachine(entry))
                    .forEach(entry -> same.add(entry.id()));
        }
        return same;
    }

    private static boolean onMachine(Entry entry) {
        return entry.exercise().equipment().contains(Equipment.MACHINE);
    }

    /** All that lies on it, in the order of the catalogue. */
    public Collection<Entry> entries() {
        return byId.values();
    }

    /** What this exercise has in common with others. */
    public Kind kind(Entry entry) {
        return kinds.get(entry.kind());
    }

    /**
     * What is open today: every exercise with its doses, on both sides where that is permitted, else on the one side that
     * may be worked.
     *
     * @param without ids of exercises that the member does not want today
     */
    public Menu menu(Day day, DayDoses doses, Set<String> without) {
        boolean[] there = new boolean[words.size()];
        for (int i = 0; i < there.length; i++) {
            there[i] = day.request().equipment().contains(words.get(i));
        }
        Set<String> personal = doses.personal();
        Set<String> told = new HashSet<>(personal);
        told.addAll(without);
        boolean[] several = new boolean[kinds.size()];
        told.stream().map(byId::get).filter(Objects::nonNull).forEach(entry -> several[entry.kind()] = true);
        SharedDoses shared = new SharedDoses(day, doses, recipes);
        List<Portion> portions = new ArrayList<>(kinds.size());
        for (int number = 0; number < several.length; number++) {
            Kind kind = kinds.get(number);
            if (kind.example().level() <= day.request().level() && kind.equipped(there)) {
                WorkSide side = side(kind, day);
                if (side != null) {
                    List<Entry> plain = kind.members();
                    if (several[number]) {
                        plain = plain.stream()
                                .filter(entry -> !told.contains(entry.id()))
                                .toList();
                        own(kind, side, doses, personal, without).forEach(portions::add);
                    }
                    if (!plain.isEmpty()
                            && shared.of(kind, plain.get(0).exercise(), side) instanceof Prescribed.Doses given) {
                        portions.add(new Portion(kind, plain, side, given.options()));
                    }
                }
            }
        }
        return new Menu(day, doses, portions);
    }

    /** How it may be done today; null when not at all. */
    static @Nullable WorkSide side(Kind kind, Day day) {
        for (WorkSide side : kind.example().sides() == Sides.BOTH ? BOTH : EACH) {
            if (kind.permitted(side, day)) {
                return side;
            }
        }
        return null;
    }

    private static List<Portion> own(
            Kind kind, WorkSide side, DayDoses doses, Set<String> personal, Set<String> without) {
        List<Portion> own = new ArrayList<>();
        for (Entry entry : kind.members()) {
            if (personal.contains(entry.id())
                    && !without.contains(entry.id())
                    && doses.prescribe(entry.exercise(), side) instanceof Prescribed.Doses given) {
                own.add(new Portion(kind, List.of(entry), side, given.options()));
            }
        }
        return own;
    }
}
