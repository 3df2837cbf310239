package gym.sorespot.strength.session.candidates;

import gym.sorespot.strength.body.WorkSide;
import gym.sorespot.strength.catalogue.Catalogue;
import gym.sorespot.strength.catalogue.Exercise;
import gym.sorespot.strength.catalogue.Sides;
import gym.sorespot.strength.session.day.Day;
import gym.sorespot.strength.session.dose.DayDoses;
import gym.sorespot.strength.session.dose.Prescribed;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    private final Map<String, Entry> byId = new HashMap<>();

    public Shelf(Catalogue catalogue) {
        this.catalogue = catalogue;
        Set<String> all = new TreeSet<>();
        Map<String, Integer> families = new HashMap<>();
        Map<Kind.Likeness, List<Entry>> alike = new LinkedHashMap<>();
        for (Exercise exercise : catalogue.exercises()) {
            all.addAll(exercise.equipment());
            Integer family = families.computeIfAbsent(exercise.family(), name -> families.size());
            Entry entry = new Entry(exercise, family);
            byId.put(exercise.id(), entry);
            alike.computeIfAbsent(Kind.Likeness.of(exercise), key -> new ArrayList<>())
                    .add(entry);
        }
        this.words = List.copyOf(all);
        Map<String, Integer> places = new HashMap<>();
        words.forEach(word -> places.put(word, places.size()));
        List<Kind> found = new ArrayList<>(alike.size());
        Map<Kind.Recipe, Integer> numbers = new HashMap<>();
        for (List<Entry> members : alike.values()) {
            Exercise first = members.get(0).exercise();
            int recipe = numbers.computeIfAbsent(Kind.Recipe.of(first), key -> numbers.size());
            Set<String> needs = first.equipment();
            found.add(new Kind(
                    members,
                    needs.stream()
                            .mapToInt(word -> places.getOrDefault(word, 0))
                            .toArray(),
                    recipe));
        }
        this.kinds = List.copyOf(found);
        this.recipes = numbers.size();
    }

    public Catalogue catalogue() {
        return catalogue;
    }

    /** The exercise with this id as it lies on the shelf. */
    public Optional<Entry> find(String id) {
        return Optional.ofNullable(byId.get(id));
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
        SharedDoses shared = new SharedDoses(day, doses, recipes);
        List<Portion> portions = new ArrayList<>(kinds.size());
        for (Kind kind : kinds) {
            if (kind.example().level() <= day.request().level() && kind.equipped(there)) {
                WorkSide side = side(kind, day);
                if (side != null) {
                    add(kind, side, doses, shared, without, portions);
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

    private static void add(
            Kind kind, WorkSide side, DayDoses doses, SharedDoses shared, Set<String> without, List<Portion> portions) {
        List<Entry> plain = kind.members();
        for (Entry member : kind.members()) {
            boolean unwanted = without.contains(member.id());
            if (unwanted || doses.personal(member.exercise())) {
                plain = plain == kind.members() ? new ArrayList<>(plain) : plain;
                plain.remove(member);
                if (!unwanted && doses.prescribe(member.exercise(), side) instanceof Prescribed.Doses given) {
                    portions.add(new Portion(kind, List.of(member), side, given.options()));
                }
            }
        }
        if (!plain.isEmpty() && shared.of(kind, plain.get(0).exercise(), side) instanceof Prescribed.Doses given) {
            portions.add(new Portion(kind, plain, side, given.options()));
        }
    }
}
