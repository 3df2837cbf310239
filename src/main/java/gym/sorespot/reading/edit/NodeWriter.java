package gym.sorespot.reading.edit;

import gym.sorespot.reading.Node;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Writes a piece of YAML, whatever it means, so that it reads back the same: its fields in lines of their
 * own, lists of more than single values with a line for each item, the rest in brackets. Stateless.
 */
public final class NodeWriter {
    private static final Pattern NO_TEXT =
            Pattern.compile("[-+.]?[0-9][-+.0-9_eExXoOa-fA-F:]*|~|(?i:null|true|false|yes|no|on|off)|");

    /** What follows the colon of a field at the left margin, with the line end. */
    public String write(Node node) {
        if (!(node instanceof Node.Mapping mapping) || mapping.entries().isEmpty()) {
            return " " + inFlow(node) + "\n";
        }
        return mapping.entries().stream()
                .map(entry -> "\n  " + key(entry) + ":" + value(entry.value()))
                .collect(Collectors.joining("", "", "\n"));
    }

    private static String value(Node node) {
        boolean itemByItem = node instanceof Node.Sequence sequence
                && sequence.items().stream().anyMatch(item -> !(item instanceof Node.Scalar));
        if (!itemByItem) {
            return " " + inFlow(node);
        }
        return ((Node.Sequence) node)
                .items().stream().map(item -> "\n    - " + inFlow(item)).collect(Collectors.joining());
    }

    /** In brackets or bare, on one line. */
    static String inFlow(Node node) {
        if (node instanceof Node.Mapping mapping) {
            return mapping.entries().stream()
                    .map(entry -> key(entry) + ": " + inFlow(entry.value()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        if (node instanceof Node.Sequence sequence) {
            return sequence.items().stream().map(NodeWriter::inFlow).collect(Collectors.joining(", ", "[", "]"));
        }
        Node.Scalar scalar = (Node.Scalar) node;
        // Quotes tell text from numbers, yes, no and nothing, so they have to stay exactly there.
        if (NO_TEXT.matcher(scalar.text()).matches()) {
            return scalar.plain()
                    ? (scalar.text().isEmpty() ? "null" : scalar.text())
                    : YamlScalar.quoted(scalar.text());
        }
        return YamlScalar.inFlow(scalar.text());
    }

    /** Whether quotes decide what this is: without them it would be a number, yes, no or nothing. */
    static boolean needsForm(String text) {
        return NO_TEXT.matcher(text).matches();
    }

    private static String key(Node.Entry entry) {
        return YamlScalar.inFlow(entry.key().text());
    }
}
