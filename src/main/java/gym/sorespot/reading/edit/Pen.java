package gym.sorespot.reading.edit;

import gym.sorespot.reading.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** How values look in a text that people read. Stateless. */
final class Pen {
    /** A longer text is folded into lines. */
    private static final int LONGEST = 80;

    private static final int FOLDED = 90;

    private Pen() {}

    /** The rest of the line after a field's colon and blank, and the lines that belong to it. */
    static String block(Node value, int indent) {
        if (!(value instanceof Node.Scalar scalar) || NodeWriter.needsForm(scalar.text())) {
            return NodeWriter.inFlow(value);
        }
        String text = scalar.text();
        boolean foldable = text.length() > LONGEST
                && text.equals(text.strip())
                && !text.contains("  ")
                && text.codePoints().allMatch(c -> c >= ' ' && c != 0x7F && YamlScalar.isPrintable(c));
        return foldable ? folded(text, " ".repeat(indent)) : YamlScalar.of(text);
    }

    static String flow(Node value) {
        return NodeWriter.inFlow(value);
    }

    /** A new item of a list whose dashes stand at {@code indent}; a field a line. */
    static String item(Node value, int indent) {
        if (!(value instanceof Node.Mapping mapping) || mapping.entries().isEmpty()) {
            return "- " + block(value, indent + 4);
        }
        String between = "\n" + " ".repeat(indent + 2);
        return mapping.entries().stream()
                .map(entry -> YamlScalar.of(entry.key().text()) + ": " + block(entry.value(), indent + 4))
                .collect(Collectors.joining(between, "- ", ""));
    }

    private static String folded(String text, String indent) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > FOLDED) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines.stream().collect(Collectors.joining("\n" + indent, ">-\n" + indent, ""));
    }
}
