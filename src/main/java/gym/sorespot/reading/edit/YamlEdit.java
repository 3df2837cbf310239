package gym.sorespot.reading.edit;

import gym.sorespot.reading.Node;
import gym.sorespot.reading.Place;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/**
 * A YAML text that is changed value by value: comments, order, blank lines and fields that nobody here knows stay as they
 * are. Each change is checked: the new text says exactly what it should and nothing else, or the change is refused. A
 * path names fields and places in lists from 0, such as {@code weights.bar} or {@code 2.title}. Immutable.
 */
public final class YamlEdit {
    private final String text;
    private final Node top;

    private YamlEdit(String text, Node top) {
        this.text = text;
        this.top = top;
    }

    /**
     * @throws EditException when the text cannot be read at all
     */
    public static YamlEdit of(String text) {
        // Nothing but comments is a file to begin with.
        boolean bare = text.lines()
                .allMatch(line -> line.isBlank() || line.stripLeading().startsWith("#"));
        Node top = bare
                ? new Node.Mapping(Place.FILE, List.of())
                : Nodes.of(text)
                        .orElseThrow(() -> new EditException("the file has a slip that has to be mended first"));
        return new YamlEdit(text, top);
    }

    public String text() {
        return text;
    }

    /** What it says. */
    public Node top() {
        return top;
    }

    /** Sets a value; a field that is missing is added, and so are the fields above it. */
    public YamlEdit put(String path, Node value) {
        List<String> steps = steps(path);
        if (Nodes.at(top, steps).filter(known -> Nodes.same(known, value)).isPresent()) {
            return this;
        }
        return checked(Wanted.put(top, steps, value), lines -> lines.put(steps, value));
    }

    /** Takes away a field or an item of a list; nothing happens where there is none. */
    public YamlEdit remove(String path) {
        List<String> steps = steps(path);
        return Nodes.at(top, steps).isEmpty() ? this : checked(Wanted.remove(top, steps), lines -> lines.remove(steps));
    }

    /** Adds an item at the end of a list that is there. */
    public YamlEdit append(String list, Node item) {
        List<String> steps = steps(list);
        return checked(Wanted.append(top, steps, item), lines -> lines.append(steps, item));
    }

    /** Moves an item of a list by one place, towards the beginning or the end. */
    public YamlEdit move(String list, int from, int to) {
        List<String> steps = steps(list);
        return checked(
                Wanted.swap(top, steps, from, to), lines -> lines.swap(steps, Math.min(from, to), Math.max(from, to)));
    }

    private YamlEdit checked(Node wanted, UnaryOperator<YamlLines> change) {
        boolean windows = text.contains("\r\n");
        String plain = windows ? text.replace("\r\n", "\n") : text;
        String changed;
        try {
            changed = change.apply(YamlLines.of(plain)).text();
        } catch (IndexOutOfBoundsException | java.util.NoSuchElementException e) {
            throw new EditException("the file is written in a way that cannot be changed from here");
        }
        Node said = Nodes.of(changed).orElse(new Node.Mapping(Place.FILE, List.of()));
        if (!Nodes.same(wanted, said)) {
            throw new EditException("the file is written in a way that cannot be changed from here");
        }
        return new YamlEdit(windows ? changed.replace("\n", "\r\n") : changed, said);
    }

    static List<String> steps(String path) {
        return path.isEmpty() ? List.of() : List.of(path.split("\\.", -1));
    }

    /** How many items a list has; 0 for anything else. */
    public int size(String list) {
        return Nodes.at(top, steps(list))
                .map(node -> node instanceof Node.Sequence found ? found.items().size() : 0)
                .orElse(0);
    }

    /** The place of the item of a list whose field says this; -1 for none. */
    public int find(String list, String field, String value) {
        List<String> steps = steps(list);
        Node node = Nodes.at(top, steps).orElse(top);
        return IntStream.range(0, size(list))
                .filter(at -> Nodes.at(node, List.of(Integer.toString(at), field))
                        .filter(found -> found instanceof Node.Scalar scalar
                                && scalar.text().equals(value))
                        .isPresent())
                .findFirst()
                .orElse(-1);
    }
}
