package gym.sorespot.strength.staff.health;

import gym.sorespot.strength.catalogue.Exercise;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Exercises of which one is enough. */
final class Twins {
    private Twins() {}

    /** Adds each exercise that repeats an earlier one, by its name or by all that it does. */
    static void find(List<Exercise> exercises, List<Finding> findings) {
        Map<String, Exercise> names = new HashMap<>();
        Map<List<Object>, Exercise> effects = new HashMap<>();
        for (Exercise exercise : exercises) {
            Exercise named = names.putIfAbsent(plain(exercise.name()), exercise);
            Exercise alike = effects.putIfAbsent(effect(exercise), exercise);
            if (named != null) {
                findings.add(new Finding.Twin(exercise.id(), exercise.name(), named.id(), named.name(), true));
            } else if (alike != null) {
                findings.add(new Finding.Twin(exercise.id(), exercise.name(), alike.id(), alike.name(), false));
            }
        }
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    /** What counts for a member: what it is for and what it takes. Family too: ladders of one kind differ on purpose. */
    private static List<Object> effect(Exercise exercise) {
        return List.of(
                exercise.areas(),
                exercise.muscles(),
                exercise.role(),
                exercise.pattern(),
                exercise.equipment(),
                exercise.level(),
                exercise.sides(),
                exercise.family());
    }
}
