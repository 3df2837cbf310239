package gym.sorespot.strength.session;

import gym.sorespot.strength.body.Area;
import gym.sorespot.strength.body.Role;
import gym.sorespot.strength.catalogue.Catalogue;
import gym.sorespot.strength.catalogue.Dose;
import gym.sorespot.strength.catalogue.Exercise;
import gym.sorespot.strength.catalogue.Muscle;
import gym.sorespot.strength.catalogue.Pattern;
import gym.sorespot.strength.catalogue.Sides;
import gym.sorespot.strength.catalogue.Tempo;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An exercise made up for a test: 3 x 10 squats for everybody, without equipment, unless said otherwise. */
public final class Draft {
    private final String id;
    private final Role role;
    private final List<Area> areas;
    private final Map<Area, Integer> avoid = new EnumMap<>(Area.class);
    private Pattern pattern = Pattern.SQUAT;
    private Set<String> equipment = Set.of();
    private List<Muscle> muscles = List.of(Muscle.CALVES);
    private List<Muscle> also = List.of();
    private Dose dose = new Dose(3, 10, 0);
    private Sides sides = Sides.BOTH;
    private int level = 1;
    private String family;
    private @Nullable String source;

    private Draft(String id, Role role, List<Area> areas) {
        this.id = id;
        this.family = id;
        this.role = role;
        this.areas = areas;
    }

    public static Draft of(String id, Role role, Area... areas) {
        return new Draft(id, role, List.of(areas));
    }

    /** The catalogue of these. */
    public static Catalogue catalogue(Draft... drafts) {
        return new Catalogue(Arrays.stream(drafts).map(Draft::exercise).toList(), "test");
    }

    public Draft pattern(Pattern value) {
        pattern = value;
        return this;
    }

    public Draft with(String... words) {
        equipment = Set.of(words);
        return this;
    }

    public Draft muscles(Muscle prime, Muscle... helping) {
        muscles = List.of(prime);
        also = List.of(helping);
        return this;
    }

    public Draft hold(int sets, int seconds) {
        dose = new Dose(sets, 0, seconds);
        return this;
    }

    public Draft reps(int sets, int reps) {
        dose = new Dose(sets, reps, 0);
        return this;
    }

    public Draft each() {
        sides = Sides.EACH;
        return this;
    }

    public Draft level(int value) {
        level = value;
        return this;
    }

    public Draft avoid(Area area, int from) {
        avoid.put(area, from);
        return this;
    }

    public Draft family(String value) {
        family = value;
        return this;
    }

    public Draft imported() {
        source = "collection:" + id;
        return this;
    }

    public Exercise exercise() {
        return new Exercise(
                id,
                id,
                areas,
                muscles,
                also,
                role,
                pattern,
                equipment,
                level,
                sides,
                dose,
                Tempo.DEFAULT,
                avoid,
                null,
                null,
                family,
                List.of(),
                "",
                source);
    }
}
