package gym.sorespot.strength.catalogue;

import gym.sorespot.reading.Value;
import gym.sorespot.strength.body.Area;
import gym.sorespot.strength.body.Role;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Function;

/** Turns words of a file into values of the model; an unknown word becomes a problem that names the known ones. */
final class Vocabulary {
    private static final Map<String, Area> AREAS = byId(Area.values(), Area::id);
    private static final Map<String, Muscle> MUSCLES = byId(Muscle.values(), Muscle::id);
    private static final Map<String, Role> ROLES = byId(Role.values(), Role::id);
    private static final Map<String, Pattern> PATTERNS = byId(Pattern.values(), Pattern::id);
    private static final Map<String, Sides> SIDES = byId(Sides.values(), Sides::id);

    private final Collection<String> equipment;

    /** @param equipment the words for equipment, sorted */
    Vocabulary(SortedSet<String> equipment) {
        this.equipment = equipment;
    }

    Optional<Area> area(Value value) {
        return word(value, "area", AREAS);
    }

    Optional<Muscle> muscle(Value value) {
        return word(value, "muscle", MUSCLES);
    }

    Optional<Role> role(Value value) {
        return word(value, "role", ROLES);
    }

    Optional<Pattern> pattern(Value value) {
        return word(value, "pattern", PATTERNS);
    }

    Optional<Sides> sides(Value value) {
        return word(value, "sides", SIDES);
    }

    Optional<String> equipment(Value value) {
        return value.word("equipment", equipment, word -> Optional.of(word).filter(equipment::contains));
    }

    private static <T> Optional<T> word(Value value, String kind, Map<String, T> byId) {
        return value.word(kind, byId.keySet(), word -> Optional.ofNullable(byId.get(word)));
    }

    /** In the order in which the words are to be named. */
    private static <T> Map<String, T> byId(T[] values, Function<T, String> id) {
        Map<String, T> byId = new LinkedHashMap<>();
        for (T value : values) {
            byId.put(id.apply(value), value);
        }
        return Collections.unmodifiableMap(byId);
    }
}
