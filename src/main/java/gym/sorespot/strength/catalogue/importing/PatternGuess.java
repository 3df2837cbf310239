package gym.sorespot.strength.catalogue.importing;

import static java.util.Map.entry;

import gym.sorespot.strength.catalogue.Muscle;
import gym.sorespot.strength.catalogue.Pattern;
import java.util.List;
import java.util.Map;

/** The movement pattern of an entry: by its kind, else by words of its name, else by its muscle. Stateless. */
final class PatternGuess {
    /** The first that holds decides. */
    private static final List<Map.Entry<String, Pattern>> BY_NAME = List.of(
            entry("farmer|pinch|hand squeeze|gripper|rickshaw carry|yoke", Pattern.GRIP),
            entry("wrist|finger", Pattern.WRIST),
            entry("calf|calves|ankle|tibialis|peroneal", Pattern.ANKLE),
            entry("leg curl|leg extension|knee extension|hamstring curl|glute.ham", Pattern.KNEE),
            entry("lunge|split squat|step.?up|pistol|stride|skater", Pattern.LUNGE),
            entry("squat|leg press|hack|thruster|sled push|wall sit", Pattern.SQUAT),
            entry(
                    "deadlift|good morning|swing|clean|snatch|pull.?through|hyperextension|back extension"
                            + "|hip thrust|bridge|stone|tire|keg|sandbag|pull from|rack pull",
                    Pattern.HINGE),
            entry("pallof", Pattern.ANTI_ROTATION),
            entry("shrug|fl(y|ye|yes|ies)\\b|lateral raise|upright|iron cross|crucifix", Pattern.RAISE));

    private static final Map<Muscle, Pattern> ONE_JOINT = Map.ofEntries(
            entry(Muscle.ABDOMINALS, Pattern.SPINE),
            entry(Muscle.ABDUCTORS, Pattern.HIP),
            entry(Muscle.ADDUCTORS, Pattern.HIP),
            entry(Muscle.BICEPS, Pattern.ELBOW),
            entry(Muscle.CALVES, Pattern.ANKLE),
            entry(Muscle.CHEST, Pattern.RAISE),
            entry(Muscle.FOREARMS, Pattern.WRIST),
            entry(Muscle.GLUTES, Pattern.HIP),
            entry(Muscle.HAMSTRINGS, Pattern.KNEE),
            entry(Muscle.LATS, Pattern.PULL),
            entry(Muscle.LOWER_BACK, Pattern.SPINE),
            entry(Muscle.MIDDLE_BACK, Pattern.PULL),
            entry(Muscle.NECK, Pattern.NECK),
            entry(Muscle.QUADRICEPS, Pattern.KNEE),
            entry(Muscle.SHOULDERS, Pattern.RAISE),
            entry(Muscle.TRAPS, Pattern.RAISE),
            entry(Muscle.TRICEPS, Pattern.ELBOW));

    private static final Map<Muscle, Pattern> SEVERAL_JOINTS = Map.of(
            Muscle.CHEST, Pattern.PUSH,
            Muscle.GLUTES, Pattern.HINGE,
            Muscle.HAMSTRINGS, Pattern.HINGE,
            Muscle.LOWER_BACK, Pattern.HINGE,
            Muscle.QUADRICEPS, Pattern.SQUAT,
            Muscle.TRAPS, Pattern.PULL,
            Muscle.TRICEPS, Pattern.PUSH);

    Pattern of(FreeEntry entry, Kind kind) {
        Muscle muscle = entry.primary();
        switch (kind) {
            case STRETCH, ROLLING:
                return Pattern.STRETCH;
            case CARDIO, RUNNING:
                return Pattern.CARDIO;
            case BALANCE:
                return Pattern.BALANCE;
            case CARRY:
                return entry.named("drag|push|press") ? Pattern.SQUAT : Pattern.GRIP;
            default:
                break;
        }
        if (muscle == Muscle.NECK) {
            return Pattern.NECK;
        }
        if (muscle == Muscle.ABDOMINALS) {
            return trunk(entry, kind);
        }
        for (Map.Entry<String, Pattern> clue : BY_NAME) {
            if (entry.named(clue.getKey())) {
                return clue.getValue();
            }
        }
        return kind == Kind.MOBILITY ? ONE_JOINT.getOrDefault(muscle, Pattern.SPINE) : byMuscle(entry, muscle);
    }

    private static Pattern trunk(FreeEntry entry, Kind kind) {
        if (entry.named("side (bridge|plank)|suitcase")) {
            return Pattern.ANTI_LATERAL_FLEXION;
        }
        if (entry.named("pallof")) {
            return Pattern.ANTI_ROTATION;
        }
        if (kind == Kind.ISOMETRIC || entry.named("roller|rollout|roll-out|fallout|spell caster")) {
            return Pattern.ANTI_EXTENSION;
        }
        return entry.named("twist|rotation|chop|wiper|oblique|bicycle|cross|windmill") ? Pattern.ROTATE : Pattern.SPINE;
    }

    private static Pattern byMuscle(FreeEntry entry, Muscle muscle) {
        Pattern oneJoint = ONE_JOINT.getOrDefault(muscle, Pattern.SPINE);
        if (muscle == Muscle.SHOULDERS) {
            if (entry.named("rotation")) {
                return Pattern.ROTATE;
            }
            return entry.isolation() ? oneJoint : entry.force().equals("push") ? Pattern.PUSH : Pattern.PULL;
        }
        return entry.isolation() ? oneJoint : SEVERAL_JOINTS.getOrDefault(muscle, oneJoint);
    }
}
