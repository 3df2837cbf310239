package gym.sorespot.strength.catalogue.importing;

import static java.util.Map.entry;

import gym.sorespot.strength.body.Area;
import gym.sorespot.strength.catalogue.Muscle;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The areas that an entry is for: those whose muscle it really is, not only the nearest word for it. Where a muscle of
 * theirs covers several areas, the name decides. Stateless.
 */
final class AreaGuess {
    /** Their lists of helping muscles name half the body at times; what is for everything is for nothing. */
    private static final int MOST = 5;

    /** A muscle, what the name says, and the areas then meant; the first that holds decides. */
    private static final List<Clue> CLUES = List.of(
            new Clue(Muscle.ABDOMINALS, "oblique|side|twist|russian|wiper|chop|lateral", Area.SIDE_WAIST, Area.ABS),
            new Clue(Muscle.ABDOMINALS, "", Area.ABS),
            new Clue(Muscle.CALVES, "anterior tibialis", Area.SHIN),
            new Clue(Muscle.CALVES, "foot", Area.FOOT_SOLE),
            new Clue(Muscle.CALVES, "peroneal|ankle|balance", Area.ANKLE, Area.CALF),
            new Clue(Muscle.FOREARMS, "palms.down|extension|reverse", Area.FOREARM_BACK, Area.ELBOW_OUTER),
            new Clue(Muscle.FOREARMS, "roller|rotation|circles", Area.FOREARM_FRONT, Area.FOREARM_BACK),
            new Clue(Muscle.FOREARMS, "", Area.FOREARM_FRONT, Area.ELBOW_INNER),
            new Clue(Muscle.NECK, "face down|back", Area.NECK_BACK, Area.NECK_FRONT),
            new Clue(Muscle.NECK, "smr", Area.NECK_BACK),
            new Clue(Muscle.QUADRICEPS, "hip flexor", Area.HIP_FRONT, Area.THIGH_FRONT),
            new Clue(
                    Muscle.SHOULDERS,
                    "rear|reverse|face pull|external|pull apart|bent.over|back fl|round the world|lying.*lateral",
                    Area.SHOULDER_BACK),
            new Clue(Muscle.SHOULDERS, "lateral|side|upright|partials", Area.SHOULDER_SIDE),
            new Clue(Muscle.SHOULDERS, "front|internal", Area.SHOULDER_FRONT),
            new Clue(Muscle.SHOULDERS, "press|jerk|push|log|bell", Area.SHOULDER_FRONT, Area.SHOULDER_SIDE));

    /** Where a helping muscle works, when it is not the exercise's own. */
    private static final Map<Muscle, Area> HELPING = Map.ofEntries(
            entry(Muscle.ABDOMINALS, Area.ABS),
            entry(Muscle.ABDUCTORS, Area.HIP_OUTER),
            entry(Muscle.ADDUCTORS, Area.GROIN),
            entry(Muscle.BICEPS, Area.BICEPS),
            entry(Muscle.CALVES, Area.CALF),
            entry(Muscle.CHEST, Area.CHEST),
            entry(Muscle.FOREARMS, Area.FOREARM_FRONT),
            entry(Muscle.GLUTES, Area.BUTTOCK),
            entry(Muscle.HAMSTRINGS, Area.HAMSTRING),
            entry(Muscle.LATS, Area.LATS),
            entry(Muscle.LOWER_BACK, Area.LOW_BACK),
            entry(Muscle.MIDDLE_BACK, Area.MID_BACK),
            entry(Muscle.NECK, Area.NECK_BACK),
            entry(Muscle.QUADRICEPS, Area.THIGH_FRONT),
            entry(Muscle.TRAPS, Area.UPPER_TRAP),
            entry(Muscle.TRICEPS, Area.TRICEPS));

    /** The areas, the main one first: also those of helping muscles where several muscles really work. */
    List<Area> of(FreeEntry entry, Kind kind) {
        Set<Area> areas = new LinkedHashSet<>(main(entry));
        boolean helpersWork = kind != Kind.ROLLING && !entry.isolation();
        if (helpersWork) {
            areas.addAll(helping(entry));
        }
        return areas.stream().limit(MOST).toList();
    }

    /** The areas of the helping muscles. */
    List<Area> helping(FreeEntry entry) {
        return entry.secondary().stream().map(muscle -> helping(entry, muscle)).toList();
    }

    private static Area helping(FreeEntry entry, Muscle muscle) {
        Area area = HELPING.get(muscle);
        if (area != null) {
            return area;
        }
        return entry.force().equals("pull") ? Area.SHOULDER_BACK : Area.SHOULDER_FRONT;
    }

    private static List<Area> main(FreeEntry entry) {
        for (Clue clue : CLUES) {
            if (clue.muscle == entry.primary() && entry.named(clue.name)) {
                return clue.areas;
            }
        }
        List<Area> exact = new ArrayList<>();
        Stream.of(Area.values())
                .filter(area -> area.muscleExact()
                        && area.muscle().equals(entry.primary().id()))
                .forEach(exact::add);
        // The belly of the calf before its tendon.
        if (entry.primary() == Muscle.CALVES) {
            return List.of(Area.CALF, Area.ACHILLES);
        }
        return exact;
    }

    private record Clue(Muscle muscle, String name, List<Area> areas) {
        Clue(Muscle muscle, String name, Area... areas) {
            this(muscle, name, List.of(areas));
        }
    }
}
