package gym.sorespot.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The short way for files that are written plainly, as nearly all are: fields and lists by indentation, brackets within
 * a line, values without quotes. A fifth of the time of the full parser, which counts where thousands of files are read
 * before the kiosk opens. Whatever it does not know for certain it leaves to {@link YamlText}: it never says what is
 * wrong, and where it answers, both answer the same. One for each text; not thread-safe.
 */
final class PlainYaml {
    private static final int MAX_DEPTH = 8;

    private final List<Line> lines = new ArrayList<>();
    private int at;

    private PlainYaml() {}

    /** The text's top value; empty when this is a case for the full parser. */
    static Optional<Node> read(String text) {
        PlainYaml yaml = new PlainYaml();
        try {
            if (!yaml.split(text) || yaml.lines.isEmpty() || yaml.lines.get(0).indent() != 0) {
                return Optional.empty();
            }
            Node top = yaml.block(0, 0);
            return yaml.at == yaml.lines.size() ? Optional.of(top) : Optional.empty();
        } catch (Unsure unsure) {
            return Optional.empty();
        }
    }

    /** All lines that say something; false when there is a character in them that may mean more than itself. */
    private boolean split(String text) {
        int number = 1;
        for (int from = 0; from < text.length(); number++) {
            int end = text.indexOf('\n', from);
            end = end < 0 ? text.length() : end;
            int indent = from;
            while (indent < end && text.charAt(indent) == ' ') {
                indent++;
            }
            for (int i = indent; i < end; i++) {
                if (!isOrdinary(text.charAt(i))) {
                    return false;
                }
            }
            if (indent < end && text.charAt(indent) != '#') {
                lines.add(new Line(
                        number, indent - from, text.substring(from, end).stripTrailing()));
            }
            from = end + 1;
        }
        return true;
    }

    private static boolean isOrdinary(char c) {
        return c >= ' ' && c <= '~' || c >= 0xA0 && c < 0xD800 && c != 0x2028 && c != 0x2029;
    }

    /** The fields or the list that begins at this line. */
    private Node block(int indent, int depth) {
        if (depth > MAX_DEPTH) {
            throw new Unsure();
        }
        Place place = new Place(lines.get(at).number(), indent + 1);
        return lines.get(at).text().startsWith("- ", indent) ? sequence(place, indent) : mapping(place, indent, depth);
    }

    private Node sequence(Place place, int indent) {
        List<Node> items = new ArrayList<>();
        while (at < lines.size() && lines.get(at).indent() == indent) {
            Line line = lines.get(at++);
            if (!line.text().startsWith("- ", indent)) {
                throw new Unsure();
            }
            items.add(inLine(line, indent + 2, indent));
        }
        return new Node.Sequence(place, items);
    }

    private Node mapping(Place place, int indent, int depth) {
        List<Node.Entry> entries = new ArrayList<>();
        Set<String> names = new HashSet<>();
        while (at < lines.size() && lines.get(at).indent() == indent) {
            Line line = lines.get(at++);
            int colon = nameEnd(line.text(), indent);
            String name = line.text().substring(indent, colon);
            if (!names.add(name)) {
                throw new Unsure();
            }
            Node value;
            if (colon + 1 < line.text().length()) {
                value = inLine(line, colon + 1, indent);
            } else if (at < lines.size() && lines.get(at).indent() > indent) {
                value = block(lines.get(at).indent(), depth + 1);
            } else {
                throw new Unsure();
            }
            entries.add(new Node.Entry(new Node.Scalar(new Place(line.number(), indent + 1), name, true), value));
        }
        return new Node.Mapping(place, entries);
    }

    /** Where the colon of a field stands. */
    private static int nameEnd(String line, int from) {
        int end = from;
        while (end < line.length() && isNameLetter(line.charAt(end))) {
            end++;
        }
        boolean isName = end > from
                && line.charAt(from) != '-'
                && end < line.length()
                && line.charAt(end) == ':'
                && (end + 1 == line.length() || line.charAt(end + 1) == ' ');
        if (!isName) {
            throw new Unsure();
        }
        return end;
    }

    private static boolean isNameLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '-' || c == '_';
    }

    /** The value in the rest of a line; the next line must not go on with it. */
    private Node inLine(Line line, int from, int indent) {
        if (at < lines.size() && lines.get(at).indent() > indent) {
            throw new Unsure();
        }
        String text = line.text();
        int start = from;
        while (start < text.length() && text.charAt(start) == ' ') {
            start++;
        }
        if (start == text.length()) {
            throw new Unsure();
        }
        if (text.charAt(start) == '[' || text.charAt(start) == '{') {
            return new PlainFlow(line.number(), text, start).whole().orElseThrow(Unsure::new);
        }
        String value = text.substring(start);
        if (!startsPlain(value) || value.contains(": ") || value.contains(" #") || value.endsWith(":")) {
            throw new Unsure();
        }
        return new Node.Scalar(new Place(line.number(), start + 1), value, true);
    }

    /** Letters and digits mean nothing but themselves; so does a minus before a digit. */
    static boolean startsPlain(String value) {
        return Character.isLetterOrDigit(value.charAt(0))
                || value.length() > 1 && value.charAt(0) == '-' && Character.isDigit(value.charAt(1));
    }

    /**
     * @param number first line is 1
     * @param indent blanks before it
     * @param text the whole line without blanks behind it
     */
    private record Line(int number, int indent, String text) {}

    /** This is a case for the full parser. */
    private static final class Unsure extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Unsure() {
            super(null, null, false, false);
        }
    }
}
