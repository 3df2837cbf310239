package gym.sorespot.strength.catalogue.importing;

import gym.sorespot.strength.body.Role;
import gym.sorespot.strength.catalogue.Muscle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the words of other collections mean here; staff may correct it before they import. Immutable.
 *
 * @param equipment their word to all of ours that stand for it; none for no equipment
 * @param muscles their word to ours, for words that are not the same anyway
 * @param latest by kind of work: severity (1-10) from which an imported exercise is left out at the latest where it works;
 *     {@value #USUAL} where nothing is said
 */
public record ImportWords(Map<String, List<String>> equipment, Map<String, Muscle> muscles, Map<Role, Integer> latest) {
    /** From here on an imported exercise leaves a sore area alone unless staff say otherwise. */
    public static final int USUAL = 5;

    /** As it is unless staff say otherwise. */
    public static final ImportWords DEFAULT = new ImportWords(
            Map.ofEntries(
                    Map.entry("body only", List.of()),
                    Map.entry("barbell", List.of("barbell")),
                    Map.entry("dumbbell", List.of("dumbbell")),
                    Map.entry("cable", List.of("cable")),
                    Map.entry("machine", List.of("machine")),
                    Map.entry("kettlebells", List.of("kettlebell")),
                    Map.entry("bands", List.of("band")),
                    Map.entry("medicine ball", List.of("medicine-ball")),
                    Map.entry("exercise ball", List.of("exercise-ball")),
                    Map.entry("e-z curl bar", List.of("ez-bar")),
                    Map.entry("foam roll", List.of("foam-roll")),
                    Map.entry("other", List.of("special"))),
            Map.of(),
            Map.of());

    public ImportWords {
        equipment = Map.copyOf(equipment);
        muscles = Map.copyOf(muscles);
        latest = Map.copyOf(latest);
    }

    /** This with another meaning of one of their words for equipment. */
    public ImportWords withEquipment(String theirs, List<String> ours) {
        Map<String, List<String>> changed = new LinkedHashMap<>(equipment);
        changed.put(theirs, List.copyOf(ours));
        return new ImportWords(changed, muscles, latest);
    }

    /** This with another meaning of one of their words for muscles. */
    public ImportWords withMuscle(String theirs, Muscle ours) {
        Map<String, Muscle> changed = new LinkedHashMap<>(muscles);
        changed.put(theirs, ours);
        return new ImportWords(equipment, changed, latest);
    }

    /** This with another severity from which exercises of a kind of work are left out at the latest. */
    public ImportWords withLatest(Role role, int severity) {
        Map<Role, Integer> changed = new LinkedHashMap<>(latest);
        changed.put(role, severity);
        return new ImportWords(equipment, muscles, changed);
    }

    /** The severity from which an exercise of this kind of work is left out at the latest where it works. */
    public int latest(Role role) {
        return latest.getOrDefault(role, USUAL);
    }

    List<String> equipmentWords() {
        return equipment.keySet().stream().sorted().toList();
    }

    List<String> muscleWords(List<String> same) {
        return Stream.concat(same.stream(), muscles.keySet().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** What their word for a muscle means, if anything. */
    public Optional<Muscle> muscle(String theirs) {
        Muscle own = muscles.get(theirs);
        return own != null
                ? Optional.of(own)
                : Stream.of(Muscle.values())
                        .filter(muscle -> FreeEntryReader.theirs(muscle).equals(theirs))
                        .findFirst();
    }
}
