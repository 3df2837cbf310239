package gym.sorespot.strength.catalogue;

import gym.sorespot.reading.Value;
import gym.sorespot.strength.body.Area;
import gym.sorespot.strength.body.Role;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Function;

/** Turns words of a file into values of the model; an unknown word becomes a problem that names the known ones. */
final class Vocabulary {
    private static final List<String> AREAS = names(Area.values(), Area::id);
    private static final List<String> MUSCLES = names(Muscle.values(), Muscle::id);
    private static final List<String> ROLES = names(Role.values(), Role::id);
    private static final List<String> PATTERNS = names(Pattern.values(), Pattern::id);
    private static final List<String> SIDES = names(Sides.values(), Sides::id);

    private final Collection<String> equipment;

    /** @param equipment the words for equipment, sorted */
    Vocabulary(SortedSet<String> equipment) {
        this.equipment = equipment;
    }

    Optional<Area> area(Value value) {
        return value.word("area", AREAS, Area::byId);
    }

    Optional<Muscle> muscle(Value value) {
        return value.word("muscle", MUSCLES, Muscle::byId);
    }

    Optional<Role> role(Value value) {
        return value.word("role", ROLES, Role::byId);
    }

    Optional<Pattern> pattern(Value value) {
        return value.word("pattern", PATTERNS, Pattern::byId);
    }

    Optional<Sides> sides(Value value) {
        return value.word("sides", SIDES, Sides::byId);
    }

    Optional<String> equipment(Value value) {
        return value.word("equipment", equipment, word -> Optional.of(word).filter(equipment::contains));
    }

    private static <T> List<String> names(T[] values, Function<T, String> id) {
        return Arrays.stream(values).map(id).toList();
    }
}
