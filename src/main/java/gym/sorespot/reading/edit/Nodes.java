package gym.sorespot.reading.edit;

import gym.sorespot.reading.Node;
import gym.sorespot.reading.Place;
import gym.sorespot.reading.Problems;
import gym.sorespot.reading.YamlFile;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Values to be written, and what two of them have in common. Stateless. */
public final class Nodes {
    private Nodes() {}

    /** A text; quotes are set around it where it needs them. */
    public static Node text(String text) {
        return new Node.Scalar(Place.FILE, text, false);
    }

    /** A number, written as short as it goes. */
    public static Node number(double number) {
        return bare(BigDecimal.valueOf(number).stripTrailingZeros().toPlainString());
    }

    public static Node yesNo(boolean yes) {
        return bare(yes ? "yes" : "no");
    }

    public static Node list(List<? extends Node> items) {
        return new Node.Sequence(Place.FILE, List.copyOf(items));
    }

    /** Fields in the order of the map. */
    public static Node fields(Map<String, ? extends Node> fields) {
        List<Node.Entry> entries = new ArrayList<>();
        fields.forEach((name, value) -> entries.add(new Node.Entry(new Node.Scalar(Place.FILE, name, true), value)));
        return new Node.Mapping(Place.FILE, entries);
    }

    /** A word or number exactly as it is to stand there, without quotes. */
    public static Node bare(String text) {
        return new Node.Scalar(Place.FILE, text, true);
    }

    /** The top value of a text; empty where there is none, or where it is broken. */
    public static Optional<Node> of(String text) {
        Problems problems = new Problems(Path.of(""));
        return YamlFile.read(text, problems).filter(value -> problems.isEmpty()).map(value -> value.node());
    }

    /** What a path such as {@code weights.bar} or {@code 2.title} leads to. */
    public static Optional<Node> at(Node top, List<String> path) {
        Optional<Node> here = Optional.of(top);
        for (String step : path) {
            here = here.flatMap(node -> child(node, step));
        }
        return here;
    }

    private static Optional<Node> child(Node node, String step) {
        if (node instanceof Node.Mapping mapping) {
            return mapping.entries().stream()
                    .filter(entry -> entry.key().text().equals(step))
                    .map(Node.Entry::value)
                    .findFirst();
        }
        boolean isIndex = !step.isEmpty() && step.length() < 6 && step.chars().allMatch(Character::isDigit);
        if (node instanceof Node.Sequence list && isIndex) {
            int at = Integer.parseInt(step);
            return at < list.items().size() ? Optional.of(list.items().get(at)) : Optional.empty();
        }
        return Optional.empty();
    }

    /** Whether two values say the same, wherever they stand. The order of a mapping's fields says nothing. */
    public static boolean same(Node one, Node other) {
        if (one instanceof Node.Scalar a && other instanceof Node.Scalar b) {
            return a.text().equals(b.text()) && (a.plain() == b.plain() || !NodeWriter.needsForm(a.text()));
        }
        if (one instanceof Node.Sequence a && other instanceof Node.Sequence b) {
            boolean same = a.items().size() == b.items().size();
            for (int i = 0; same && i < a.items().size(); i++) {
                same = same(a.items().get(i), b.items().get(i));
            }
            return same;
        }
        return one instanceof Node.Mapping a
                && other instanceof Node.Mapping b
                && a.entries().size() == b.entries().size()
                && a.entries().stream().allMatch(entry -> child(b, entry.key().text())
                        .filter(value -> same(entry.value(), value))
                        .isPresent());
    }
}
