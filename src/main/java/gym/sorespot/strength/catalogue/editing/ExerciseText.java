package gym.sorespot.strength.catalogue.editing;

import gym.sorespot.reading.Node;
import gym.sorespot.reading.edit.Nodes;
import gym.sorespot.reading.edit.YamlEdit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The text of an exercise's file, asked and changed field by field; comments and fields that no form knows stay where
 * they are. Immutable.
 */
public final class ExerciseText {
    private final YamlEdit edit;

    private ExerciseText(YamlEdit edit) {
        this.edit = edit;
    }

    /**
     * The text of a file.
     *
     * @throws gym.sorespot.reading.edit.EditException when it cannot be read at all
     */
    public static ExerciseText of(String text) {
        return new ExerciseText(YamlEdit.of(text));
    }

    public String text() {
        return edit.text();
    }

    /** What stands in a field of one value, as it stands there; empty for nothing. */
    public String word(String field) {
        return node(field)
                .filter(node -> node instanceof Node.Scalar scalar && !scalar.isNothing())
                .map(node -> ((Node.Scalar) node).text())
                .orElse("");
    }

    /** What stands in a list; empty for none. */
    public List<String> words(String field) {
        return node(field)
                .filter(Node.Sequence.class::isInstance)
                .map(node -> ((Node.Sequence) node).items())
                .orElse(List.of())
                .stream()
                .filter(Node.Scalar.class::isInstance)
                .map(item -> ((Node.Scalar) item).text())
                .toList();
    }

    /** The severities by area; whatever is no number there is left out. */
    public Map<String, Integer> severities() {
        Map<String, Integer> severities = new LinkedHashMap<>();
        if (node("avoid").orElse(null) instanceof Node.Mapping mapping) {
            for (Node.Entry entry : mapping.entries()) {
                if (entry.value() instanceof Node.Scalar scalar && scalar.text().matches("[0-9]{1,2}")) {
                    severities.put(entry.key().text(), Integer.parseInt(scalar.text()));
                }
            }
        }
        return severities;
    }

    /** The field that stands at a line or begins above it; empty for none. */
    public String fieldAt(int line) {
        String field = "";
        if (edit.top() instanceof Node.Mapping mapping) {
            for (Node.Entry entry : mapping.entries()) {
                field = entry.key().place().line() <= line ? entry.key().text() : field;
            }
        }
        return field;
    }

    /** A text. An empty one leaves the field in its place, for while somebody types the field is empty now and then. */
    public ExerciseText with(String field, String text) {
        return new ExerciseText(edit.put(field, Nodes.text(text)));
    }

    public ExerciseText with(String field, int number) {
        return new ExerciseText(edit.put(field, Nodes.number(number)));
    }

    public ExerciseText with(String field, boolean yes) {
        return new ExerciseText(edit.put(field, Nodes.yesNo(yes)));
    }

    public ExerciseText with(String field, List<String> words) {
        return new ExerciseText(
                edit.put(field, Nodes.list(words.stream().map(Nodes::text).toList())));
    }

    public ExerciseText withSeverities(Map<String, Integer> severities) {
        Map<String, Node> fields = severities.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> Nodes.number(entry.getValue()), (a, b) -> a, LinkedHashMap::new));
        return new ExerciseText(edit.put("avoid", Nodes.fields(fields)));
    }

    public ExerciseText without(String field) {
        return new ExerciseText(edit.remove(field));
    }

    private Optional<Node> node(String field) {
        return Nodes.at(edit.top(), List.of(field));
    }
}
