package gym.sorespot.strength.session.candidates;

import gym.sorespot.strength.body.WorkSide;
import gym.sorespot.strength.catalogue.Catalogue;
import gym.sorespot.strength.catalogue.Exercise;
import gym.sorespot.strength.catalogue.Sides;
import gym.sorespot.strength.session.day.Day;
import gym.sorespot.strength.session.dose.DayDoses;
import gym.sorespot.strength.session.dose.Prescribed;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    public Shelf(Catalogue catalogue) {
        this.catalogue = catalogue;
        Set<String> all = new TreeSet<>();
        Map<Kind.Likeness, List<Exercise>> alike = new LinkedHashMap<>();
        for (Exercise exercise : catalogue.exercises()) {
            all.addAll(exercise.equipment());
            alike.computeIfAbsent(Kind.Likeness.of(exercise), key -> new ArrayList<>())
                    .add(exercise);
        }
        this.words = List.copyOf(all);
        List<Kind> found = new ArrayList<>(alike.size());
        for (List<Exercise> members : alike.values()) {
            int[] needs =
                    members.get(0).equipment().stream().mapToInt(words::indexOf).toArray();
            found.add(new Kind(members, needs));
        }
        this.kinds = List.copyOf(found);
    }

    public Catalogue catalogue() {
        return catalogue;
    }

    /** All words of equipment that any exercise needs, sorted. */
    List<String> words() {
        return words;
    }

    /**
     * What is open today: every exercise with its doses, on both sides where that is permitted, else on the one side that
     * may be worked.
     */
    public Menu menu(Day day, DayDoses doses) {
        boolean[] there = new boolean[words.size()];
        for (int i = 0; i < there.length; i++) {
            there[i] = day.request().equipment().contains(words.get(i));
        }
        List<Portion> portions = new ArrayList<>();
        for (Kind kind : kinds) {
            if (kind.example().level() <= day.request().level() && kind.equipped(there)) {
                WorkSide side = side(kind, day);
                if (side != null) {
                    add(kind, side, doses, portions);
                }
            }
        }
        return new Menu(day, portions);
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

    private static void add(Kind kind, WorkSide side, DayDoses doses, List<Portion> portions) {
        List<Exercise> plain = new ArrayList<>(kind.members().size());
        for (Exercise member : kind.members()) {
            if (!doses.personal(member)) {
                plain.add(member);
            } else if (doses.prescribe(member, side) instanceof Prescribed.Doses given) {
                portions.add(new Portion(kind, List.of(member), side, given.options()));
            }
        }
        if (!plain.isEmpty() && doses.prescribe(plain.get(0), side) instanceof Prescribed.Doses given) {
            portions.add(new Portion(kind, plain, side, given.options()));
        }
    }
}
