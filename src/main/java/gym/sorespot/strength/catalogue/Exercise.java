package gym.sorespot.strength.catalogue;

import gym.sorespot.strength.body.Area;
import gym.sorespot.strength.body.Role;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One exercise of the catalogue, as its file says it. Immutable.
 *
 * @param id lower-case words joined by hyphens; also the file's name
 * @param name in the member's words
 * @param areas what it is for, the main one first, never empty
 * @param muscles prime movers
 * @param also muscles that help
 * @param role kind of work
 * @param pattern movement pattern
 * @param equipment all of it is needed; empty for none
 * @param level 1 new to it, 2 used to it, 3 experienced
 * @param sides one side at a time or both together
 * @param dose ordinary dose
 * @param tempo seconds of a repetition
 * @param avoid lowest severity (1-10) of an area at which it is left out
 * @param easier id of the next easier exercise
 * @param harder id of the next harder exercise
 * @param family exercises of which a session holds at most one
 * @param steps how it is done, one idea a sentence
 * @param evidence where the dose comes from
 * @param source {@code collection:id there} for an imported one
 */
public record Exercise(
        String id,
        String name,
        List<Area> areas,
        List<Muscle> muscles,
        List<Muscle> also,
        Role role,
        Pattern pattern,
        Set<String> equipment,
        int level,
        Sides sides,
        Dose dose,
        Tempo tempo,
        Map<Area, Integer> avoid,
        @Nullable String easier,
        @Nullable String harder,
        String family,
        List<String> steps,
        String evidence,
        @Nullable String source) {
    public Exercise {
        areas = List.copyOf(areas);
        muscles = List.copyOf(muscles);
        also = List.copyOf(also);
        // Sorted, so that whatever is written or compared comes out the same way each time.
        equipment = java.util.Collections.unmodifiableSortedSet(new java.util.TreeSet<>(equipment));
        avoid = avoid.isEmpty() ? Map.of() : java.util.Collections.unmodifiableMap(new java.util.EnumMap<>(avoid));
        steps = List.copyOf(steps);
    }

    /** The same exercise in other words. */
    Exercise inWords(ExerciseWords said) {
        return new Exercise(
                id,
                said.name(),
                areas,
                muscles,
                also,
                role,
                pattern,
                equipment,
                level,
                sides,
                dose,
                tempo,
                avoid,
                easier,
                harder,
                family,
                said.steps(),
                evidence,
                source);
    }

    /** The same exercise with other links, null for none. */
    public Exercise linked(@Nullable String newEasier, @Nullable String newHarder) {
        return new Exercise(
                id, name, areas, muscles, also, role, pattern, equipment, level, sides, dose, tempo, avoid, newEasier,
                newHarder, family, steps, evidence, source);
    }

    /** The main area. */
    public Area mainArea() {
        return areas.get(0);
    }

    /** Whether it is for this area. */
    public boolean worksOn(Area area) {
        return areas.contains(area);
    }
}
