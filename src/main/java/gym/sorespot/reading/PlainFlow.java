package gym.sorespot.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Lists and fields in brackets within one line, of plain words and numbers; see {@link PlainYaml}. */
final class PlainFlow {
    private static final int MAX_DEPTH = 4;

    private final int line;
    private final String text;
    private int at;

    PlainFlow(int line, String text, int from) {
        this.line = line;
        this.text = text;
        this.at = from;
    }

    /** What stands from here to the very end of the line; empty when that is not certain. */
    Optional<Node> whole() {
        Node node = value(0);
        return node != null && at == text.length() ? Optional.of(node) : Optional.empty();
    }

    private @Nullable Node value(int depth) {
        char first = peek();
        if (depth > MAX_DEPTH) {
            return null;
        }
        return first == '[' ? sequence(depth) : first == '{' ? mapping(depth) : word();
    }

    private @Nullable Node sequence(int depth) {
        Place place = place();
        List<Node> items = new ArrayList<>();
        at++;
        skipBlanks();
        while (peek() != ']') {
            Node item = value(depth + 1);
            if (item == null || !isNextOrEnd(']')) {
                return null;
            }
            items.add(item);
        }
        at++;
        return new Node.Sequence(place, items);
    }

    private @Nullable Node mapping(int depth) {
        Place place = place();
        List<Node.Entry> entries = new ArrayList<>();
        Set<String> names = new HashSet<>();
        at++;
        skipBlanks();
        while (peek() != '}') {
            Node.Scalar name = word();
            if (name == null || !names.add(name.text()) || !text.startsWith(": ", at)) {
                return null;
            }
            at++;
            skipBlanks();
            Node value = value(depth + 1);
            if (value == null || !isNextOrEnd('}')) {
                return null;
            }
            entries.add(new Node.Entry(name, value));
        }
        at++;
        return new Node.Mapping(place, entries);
    }

    /** Goes over a comma to the next item, or stands at the closing bracket; else false. */
    private boolean isNextOrEnd(char closing) {
        skipBlanks();
        if (peek() != ',') {
            return peek() == closing;
        }
        at++;
        skipBlanks();
        return peek() != closing;
    }

    private Node.@Nullable Scalar word() {
        int start = at;
        while (at < text.length() && isWordLetter(text.charAt(at))) {
            at++;
        }
        if (at == start || !PlainYaml.startsPlain(text.substring(start, at))) {
            return null;
        }
        return new Node.Scalar(new Place(line, start + 1), text.substring(start, at), true);
    }

    private static boolean isWordLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || "-_.".indexOf(c) >= 0;
    }

    private void skipBlanks() {
        while (peek() == ' ') {
            at++;
        }
    }

    private char peek() {
        return at < text.length() ? text.charAt(at) : 0;
    }

    private Place place() {
        return new Place(line, at + 1);
    }
}
