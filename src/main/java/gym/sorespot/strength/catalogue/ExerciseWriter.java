package gym.sorespot.strength.catalogue;

import gym.sorespot.reading.Node;
import gym.sorespot.reading.edit.NodeWriter;
import gym.sorespot.reading.edit.YamlScalar;
import gym.sorespot.strength.catalogue.ExerciseReader.Draft;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Writes an exercise as its file: the fields in a fixed order, lists of words in brackets, one step a line. The same
 * exercise is always written in the same bytes, and reading them gives the same exercise. Stateless, thread-safe.
 */
public final class ExerciseWriter {

    /** The text of the exercise's file. */
    public String write(Exercise exercise) {
        return write(exercise, null);
    }

    /**
     * The text of the exercise's file.
     *
     * @param figure what stands under {@code figure}, null for nothing
     */
    public String write(Exercise exercise, @Nullable Node figure) {
        return write(exercise, null, figure);
    }

    /**
     * The text of the exercise's file.
     *
     * @param pictures what stands under {@code pictures}, null for nothing
     * @param figure what stands under {@code figure}, null for nothing
     */
    public String write(Exercise exercise, @Nullable Node pictures, @Nullable Node figure) {
        StringBuilder text = new StringBuilder();
        ExerciseFields.of(exercise)
                .forEach((name, value) -> text.append(name).append(':').append(shown(name, value)));
        if (pictures != null) {
            text.append("pictures:").append(new NodeWriter().write(pictures));
        }
        if (figure != null) {
            text.append("figure:").append(new NodeWriter().write(figure));
        }
        return text.toString();
    }

    /** The text of the exercise's file; that it is retired stands last, where the editor puts it. */
    public String write(Draft draft) {
        return write(draft.exercise(), draft.pictures(), draft.figure()) + (draft.retired() ? "retired: yes\n" : "");
    }

    private static String shown(String name, Object value) {
        if (name.equals("steps")) {
            return ((List<?>) value)
                            .stream()
                                    .map(step -> "\n  - " + YamlScalar.of((String) step))
                                    .collect(Collectors.joining())
                    + "\n";
        }
        if (value instanceof List<?> list) {
            return list.stream()
                            .map(item -> YamlScalar.inFlow((String) item))
                            .collect(Collectors.joining(", ", " [", "]"))
                    + "\n";
        }
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                            .map(entry -> entry.getKey() + ": " + entry.getValue())
                            .collect(Collectors.joining(", ", " {", "}"))
                    + "\n";
        }
        return " " + (value instanceof String word ? YamlScalar.of(word) : value) + "\n";
    }
}
