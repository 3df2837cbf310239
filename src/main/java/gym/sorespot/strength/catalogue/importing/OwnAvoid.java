package gym.sorespot.strength.catalogue.importing;

import gym.sorespot.reading.Node;
import gym.sorespot.strength.body.Area;
import gym.sorespot.strength.body.Role;
import gym.sorespot.strength.catalogue.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Fills in {@code avoid} where an exercise in our own form says nothing about it: a table that somebody wrote by hand often
 * has no such column, and an exercise that is never left out could hurt somebody. What is said stays. Immutable.
 */
final class OwnAvoid {
    private static final String AVOID = "avoid";

    private final ImportWords words;

    OwnAvoid(ImportWords words) {
        this.words = words;
    }

    /** The same fields with {@code avoid}; unchanged while it cannot be told what the exercise is. */
    Node.Mapping filled(Node.Mapping fields) {
        Optional<Role> role = scalars(fields, "role").findFirst().flatMap(word -> Role.byId(word.text()));
        if (field(fields, AVOID).isPresent() || role.isEmpty()) {
            return fields;
        }
        List<Area> areas = scalars(fields, "areas")
                .flatMap(word -> Area.byId(word.text()).stream())
                .toList();
        Optional<Pattern> pattern = scalars(fields, "pattern").findFirst().flatMap(word -> Pattern.byId(word.text()));
        List<Node.Entry> avoid = new ArrayList<>();
        new AvoidGuess()
                .of(Kind.of(role.get()), words.latest(role.get()), pattern.orElse(null), areas)
                .forEach((area, from) -> avoid.add(new Node.Entry(
                        new Node.Scalar(fields.place(), area.id(), true),
                        new Node.Scalar(fields.place(), Integer.toString(from), true))));
        List<Node.Entry> all = new ArrayList<>(fields.entries());
        all.add(new Node.Entry(new Node.Scalar(fields.place(), AVOID, true), new Node.Mapping(fields.place(), avoid)));
        return new Node.Mapping(fields.place(), all);
    }

    private static Optional<Node> field(Node.Mapping fields, String name) {
        return fields.entries().stream()
                .filter(entry -> entry.key().text().equals(name))
                .map(Node.Entry::value)
                .findFirst();
    }

    private static Stream<Node.Scalar> scalars(Node.Mapping fields, String name) {
        Stream<Node> nodes = field(fields, name).stream()
                .flatMap(node -> node instanceof Node.Sequence list ? list.items().stream() : Stream.of(node));
        return nodes.filter(Node.Scalar.class::isInstance).map(Node.Scalar.class::cast);
    }
}
