package gym.sorespot.strength.figure;

import gym.sorespot.reading.Fields;
import gym.sorespot.reading.Node;
import gym.sorespot.reading.Value;
import gym.sorespot.strength.body.Side;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads one prop: {@code {type: barbell, on: shoulders}}, {@code {type: step, at: [6, 0]}}, {@code {type: band, on:
 * left-hand, to: [40, 60]}}; {@code shift} moves it from the point it is on; {@code length}, {@code height}, {@code
 * width} change its size.
 */
final class PropReader {
    private static final double LARGEST = 150;

    Optional<Prop> read(Value value) {
        Optional<Fields> found = value.fields(
                "type", "at", "on", "shift", "to", "to-shift", "length", "height", "width", "bow", "along", "in");
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Fields fields = found.get();
        Optional<Prop.Kind> kind = fields.required("type")
                .flatMap(type -> type.word(
                        "prop",
                        Arrays.stream(Prop.Kind.values()).map(Prop.Kind::id).toList(),
                        Prop.Kind::byId));
        Optional<Anchor> at = anchor(fields, value);
        Optional<Anchor> to = fields.optional("to").map(end -> end(end, fields)).orElse(at);
        if (kind.isEmpty() || at.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        if (kind.get().stretches() && fields.optional("to").isEmpty()) {
            value.problem(SceneReader.WORDING, "stretch", kind.get().id());
            return Optional.empty();
        }
        if (kind.get().held() && at.get().point() == null) {
            value.problem(SceneReader.WORDING, "held", kind.get().id());
            return Optional.empty();
        }
        return Optional.of(new Prop(
                kind.get(),
                at.get(),
                to.get(),
                size(fields, "length", kind.get().length()),
                size(fields, "height", kind.get().height()),
                size(fields, "width", kind.get().width()),
                fields.optional("bow")
                        .flatMap(number -> number.decimal(-LARGEST, LARGEST))
                        .orElse(0.0),
                fields.optional("along")
                                .flatMap(number -> number.wholeNumber(0, 1))
                                .orElse(0)
                        == 1,
                poses(fields)));
    }

    private static Optional<Anchor> anchor(Fields fields, Value value) {
        Optional<Value> on = fields.optional("on");
        Optional<Value> at = fields.optional("at");
        if (on.isPresent() == at.isPresent()) {
            value.problem(SceneReader.WORDING, "anchor");
            return Optional.empty();
        }
        return on.isPresent() ? onPoint(on.get(), shift(fields, "shift")) : at.flatMap(PropReader::fixed);
    }

    private static Optional<Anchor> end(Value value, Fields fields) {
        return value.node() instanceof Node.Sequence ? fixed(value) : onPoint(value, shift(fields, "to-shift"));
    }

    private static Optional<Anchor> fixed(Value value) {
        return Places.read(value).map(place -> new Anchor(null, false, Places.middle(place)));
    }

    static Vec shift(Fields fields, String name) {
        return fields.optional(name).flatMap(Places::read).map(Places::middle).orElse(Vec.ZERO);
    }

    static Optional<Anchor> onPoint(Value value, Vec shift) {
        return value.word("point", Arrays.stream(Point.values()).map(Point::id).toList(), name -> Point.byId(name)
                .map(point -> new Anchor(point, false, shift))
                .or(() -> pair(name, shift)));
    }

    private static Optional<Anchor> pair(String name, Vec shift) {
        List<String> plural =
                List.of("hands", "shoulders", "hips", "knees", "ankles", "heels", "balls", "elbows", "wrists", "toes");
        return plural.contains(name)
                ? Point.byId("left-" + name.substring(0, name.length() - 1))
                        .map(left -> new Anchor(left.on(Side.LEFT), true, shift))
                : Optional.empty();
    }

    private static Set<Integer> poses(Fields fields) {
        return fields.optional("in")
                .map(value -> Set.copyOf(
                        value.distinct(1, SceneReader.MOST_POSES, item -> item.wholeNumber(1, SceneReader.MOST_POSES))))
                .orElse(Set.of());
    }

    private static double size(Fields fields, String name, double ordinary) {
        return fields.optional(name)
                .flatMap(value -> value.decimal(0.1, LARGEST))
                .orElse(ordinary);
    }
}
