package gym.sorespot.strength.catalogue;

import gym.sorespot.strength.body.Area;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The fields of an exercise in the order in which they are written everywhere, as text, list of texts or numbers by
 * text. Fields that an exercise does not have are left out.
 */
final class ExerciseFields {
    private ExerciseFields() {}

    /** Name of the field to a {@code String}, an {@code Integer}, a {@code List<String>} or a {@code Map<String, Integer>}. */
    static Map<String, Object> of(Exercise exercise) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("name", exercise.name());
        fields.put("areas", exercise.areas().stream().map(Area::id).toList());
        fields.put("muscles", exercise.muscles().stream().map(Muscle::id).toList());
        fields.put("also", exercise.also().stream().map(Muscle::id).toList());
        fields.put("role", exercise.role().id());
        fields.put("pattern", exercise.pattern().id());
        fields.put("equipment", List.copyOf(exercise.equipment()));
        fields.put("level", exercise.level());
        fields.put("sides", exercise.sides().id());
        fields.put("dose", exercise.dose().toString());
        fields.put("tempo", exercise.tempo().toString());
        fields.put("avoid", avoid(exercise));
        put(fields, "easier", exercise.easier());
        put(fields, "harder", exercise.harder());
        fields.put("family", exercise.family());
        fields.put("steps", exercise.steps());
        fields.put("evidence", exercise.evidence());
        put(fields, "source", exercise.source());
        return fields;
    }

    /** First the areas that it is for, in their order, then the others, so that the same map is written one way only. */
    private static Map<String, Integer> avoid(Exercise exercise) {
        List<Area> order = new ArrayList<>(exercise.areas());
        Stream.of(Area.values()).filter(area -> !order.contains(area)).forEach(order::add);
        Map<String, Integer> avoid = new LinkedHashMap<>();
        order.forEach(area -> {
            Integer from = exercise.avoid().get(area);
            if (from != null) {
                avoid.put(area.id(), from);
            }
        });
        return avoid;
    }

    private static void put(Map<String, Object> fields, String name, @org.jspecify.annotations.Nullable String text) {
        if (text != null) {
            fields.put(name, text);
        }
    }
}
