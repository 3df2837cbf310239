package gym.sorespot.strength.catalogue.importing;

import static java.util.Map.entry;

import gym.sorespot.strength.body.Area;
import gym.sorespot.strength.catalogue.Muscle;
import gym.sorespot.strength.catalogue.Pattern;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * From which severity on an imported exercise is left out, area by area; never empty. House rules throughout, on the
 * careful side: every area that it works, the areas of the muscles that help, and the joints that its pattern asks for.
 * Stateless.
 */
final class AvoidGuess {
    /** Joints and backs that a loaded movement of a pattern asks for. */
    private static final Map<Pattern, Map<Area, Integer>> JOINTS = Map.ofEntries(
            entry(Pattern.SQUAT, Map.of(Area.KNEE_FRONT, 5, Area.LOW_BACK, 5, Area.HIP_FRONT, 5, Area.ANKLE, 6)),
            entry(Pattern.LUNGE, Map.of(Area.KNEE_FRONT, 5, Area.HIP_FRONT, 6, Area.GROIN, 5, Area.ANKLE, 6)),
            entry(Pattern.HINGE, Map.of(Area.LOW_BACK, 4, Area.HAMSTRING, 5, Area.KNEE_BACK, 6)),
            entry(Pattern.PUSH, Map.of(Area.SHOULDER_FRONT, 5, Area.WRIST_HAND, 5, Area.ELBOW_INNER, 6)),
            entry(
                    Pattern.PULL,
                    Map.of(Area.SHOULDER_SIDE, 6, Area.ELBOW_INNER, 6, Area.ELBOW_OUTER, 6, Area.LOW_BACK, 6)),
            entry(Pattern.RAISE, Map.of(Area.SHOULDER_SIDE, 5, Area.NECK_BACK, 6)),
            entry(Pattern.ROTATE, Map.of(Area.LOW_BACK, 5)),
            entry(Pattern.ELBOW, Map.of(Area.ELBOW_INNER, 5, Area.ELBOW_OUTER, 5, Area.WRIST_HAND, 6)),
            entry(Pattern.WRIST, Map.of(Area.WRIST_HAND, 5, Area.ELBOW_INNER, 6, Area.ELBOW_OUTER, 6)),
            entry(Pattern.GRIP, Map.of(Area.WRIST_HAND, 5, Area.ELBOW_INNER, 6, Area.FOREARM_FRONT, 5)),
            entry(Pattern.ANKLE, Map.of(Area.ACHILLES, 5, Area.ANKLE, 6, Area.FOOT_SOLE, 6)),
            entry(Pattern.KNEE, Map.of(Area.KNEE_FRONT, 5, Area.KNEE_BACK, 5)),
            entry(Pattern.HIP, Map.of(Area.HIP_FRONT, 6, Area.GROIN, 6, Area.KNEE_INNER, 6)),
            entry(Pattern.SPINE, Map.of(Area.LOW_BACK, 5, Area.NECK_FRONT, 5)),
            entry(Pattern.ANTI_EXTENSION, Map.of(Area.LOW_BACK, 6, Area.SHOULDER_FRONT, 6, Area.WRIST_HAND, 6)),
            entry(Pattern.ANTI_LATERAL_FLEXION, Map.of(Area.LOW_BACK, 6, Area.SHOULDER_SIDE, 5)),
            entry(Pattern.ANTI_ROTATION, Map.of(Area.LOW_BACK, 6)),
            entry(Pattern.NECK, Map.of(Area.NECK_FRONT, 5, Area.NECK_BACK, 5)));

    /** What takes the landing. */
    private static final List<Area> LANDING = List.of(
            Area.CALF,
            Area.ACHILLES,
            Area.ANKLE,
            Area.SHIN,
            Area.FOOT_SOLE,
            Area.KNEE_FRONT,
            Area.KNEE_INNER,
            Area.KNEE_BACK,
            Area.THIGH_FRONT,
            Area.HAMSTRING,
            Area.HIP_FRONT,
            Area.GROIN,
            Area.LOW_BACK);

    /** What takes a throw or a push off the floor. */
    private static final List<Area> THROWING = List.of(
            Area.SHOULDER_FRONT, Area.SHOULDER_SIDE, Area.ELBOW_INNER, Area.WRIST_HAND, Area.CHEST, Area.LOW_BACK);

    /** What catches a fast lift. */
    private static final List<Area> CATCHING = List.of(
            Area.LOW_BACK,
            Area.KNEE_FRONT,
            Area.SHOULDER_FRONT,
            Area.WRIST_HAND,
            Area.ELBOW_INNER,
            Area.ANKLE,
            Area.HIP_FRONT);

    private static final List<Area> CARRYING =
            List.of(Area.LOW_BACK, Area.UPPER_TRAP, Area.SHOULDER_SIDE, Area.WRIST_HAND, Area.KNEE_FRONT, Area.ANKLE);

    /** What a stretch of a muscle pulls at besides. */
    private static final Map<Muscle, Map<Area, Integer>> STRETCHED = Map.of(
            Muscle.HAMSTRINGS, Map.of(Area.KNEE_BACK, 6, Area.LOW_BACK, 6),
            Muscle.QUADRICEPS, Map.of(Area.KNEE_FRONT, 6, Area.HIP_FRONT, 6),
            Muscle.CALVES, Map.of(Area.ACHILLES, 5),
            Muscle.CHEST, Map.of(Area.SHOULDER_FRONT, 5),
            Muscle.LATS, Map.of(Area.SHOULDER_SIDE, 6),
            Muscle.ADDUCTORS, Map.of(Area.KNEE_INNER, 6),
            Muscle.FOREARMS, Map.of(Area.WRIST_HAND, 5),
            Muscle.NECK, Map.of(Area.UPPER_TRAP, 6),
            Muscle.ABDOMINALS, Map.of(Area.LOW_BACK, 6));

    private static final Set<Muscle> LOWER_BODY = Set.of(
            Muscle.QUADRICEPS, Muscle.HAMSTRINGS, Muscle.GLUTES, Muscle.CALVES, Muscle.ADDUCTORS, Muscle.ABDUCTORS);

    /**
     * @param latest severity from which it is left out at the latest where it works
     * @param areas that it works
     * @param helping areas of muscles that help
     */
    Map<Area, Integer> of(
            FreeEntry entry, Kind kind, int latest, Pattern pattern, List<Area> areas, List<Area> helping) {
        Map<Area, Integer> avoid = new EnumMap<>(Area.class);
        // The hardest exercises are let go one step sooner.
        int usual = kind.loads() && entry.level() == 3 ? Math.max(3, kind.avoidFrom() - 1) : kind.avoidFrom();
        int from = Math.min(usual, latest);
        areas.forEach(area -> earlier(avoid, area, from));
        if (kind != Kind.ROLLING) {
            helping.forEach(area -> earlier(avoid, area, Math.min(6, from + 1)));
        }
        switch (kind) {
            case PLYOMETRIC ->
                (LOWER_BODY.contains(entry.primary()) ? LANDING : THROWING).forEach(area -> earlier(avoid, area, from));
            case RUNNING -> LANDING.forEach(area -> earlier(avoid, area, from));
            case OLYMPIC -> CATCHING.forEach(area -> earlier(avoid, area, from));
            case CARRY -> CARRYING.forEach(area -> earlier(avoid, area, from));
            case CARDIO -> earlier(avoid, Area.KNEE_FRONT, 6);
            case BALANCE -> earlier(avoid, Area.ANKLE, 5);
            case STRETCH ->
                STRETCHED.getOrDefault(entry.primary(), Map.of()).forEach((area, at) -> earlier(avoid, area, at));
            default -> {}
        }
        joints(avoid, kind, pattern);
        return avoid;
    }

    /**
     * The same for an exercise of our own fields that says nothing about it.
     *
     * @param pattern null where that is not known
     */
    Map<Area, Integer> of(Kind kind, int latest, @Nullable Pattern pattern, List<Area> areas) {
        Map<Area, Integer> avoid = new EnumMap<>(Area.class);
        int from = Math.min(kind.avoidFrom(), latest);
        areas.forEach(area -> earlier(avoid, area, from));
        if (pattern != null) {
            joints(avoid, kind, pattern);
        }
        return avoid;
    }

    private static void joints(Map<Area, Integer> avoid, Kind kind, Pattern pattern) {
        if (kind.loads() || kind == Kind.ISOMETRIC) {
            int gentler = kind.loads() ? 0 : 1;
            JOINTS.getOrDefault(pattern, Map.of()).forEach((area, at) -> earlier(avoid, area, at + gentler));
        }
    }

    private static void earlier(Map<Area, Integer> avoid, Area area, int severity) {
        avoid.merge(area, severity, Math::min);
    }
}
