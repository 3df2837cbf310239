package gym.sorespot.strength.catalogue;

import gym.sorespot.reading.Node;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Writes a piece of YAML that this room does not understand, so that it reads back the same: whatever has lists or
 * fields of fields inside stands in lines of its own, the rest in brackets. Stateless.
 */
final class NodeWriter {
    private static final Pattern NO_TEXT =
            Pattern.compile("[-+.]?[0-9][-+.0-9_eExXoOa-fA-F:]*|~|(?i:null|true|false|yes|no|on|off)|");

    /** What follows the colon of a field at the left margin, with the line end. */
    String write(Node node) {
        return value(node, 2);
    }

    private String value(Node node, int indent) {
        if (isShort(node)) {
            return " " + inFlow(node) + "\n";
        }
        String margin = "\n" + " ".repeat(indent);
        if (node instanceof Node.Mapping mapping) {
            return mapping.entries().stream()
                    .map(entry -> margin + key(entry) + ":" + withoutEnd(value(entry.value(), indent + 2)))
                    .collect(Collectors.joining("", "", "\n"));
        }
        return items(node).stream()
                .map(item -> margin + "-" + withoutEnd(value(item, indent + 2)))
                .collect(Collectors.joining("", "", "\n"));
    }

    private static String withoutEnd(String lines) {
        return lines.substring(0, lines.length() - 1);
    }

    /** Single values, and lists and fields of nothing but single values or lists of them. */
    private static boolean isShort(Node node) {
        return depth(node) <= (node instanceof Node.Mapping ? 2 : 1);
    }

    private static int depth(Node node) {
        return node instanceof Node.Scalar
                ? 0
                : 1 + children(node).stream().mapToInt(NodeWriter::depth).max().orElse(0);
    }

    private static List<Node> children(Node node) {
        return node instanceof Node.Mapping mapping
                ? mapping.entries().stream().map(Node.Entry::value).toList()
                : items(node);
    }

    private static List<Node> items(Node node) {
        return node instanceof Node.Sequence sequence ? sequence.items() : List.of();
    }

    private static String inFlow(Node node) {
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

    private static String key(Node.Entry entry) {
        return YamlScalar.inFlow(entry.key().text());
    }
}
