package gym.sorespot.strength.figure;

import gym.sorespot.reading.Fields;
import gym.sorespot.reading.Node;
import gym.sorespot.reading.Value;
import gym.sorespot.strength.body.Side;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Reads one pose: angles by name ({@code knee: 90} for both sides, {@code left-knee: 90} for one), {@code ankle: flat}
 * for a sole that lies level, {@code pin: {left-ball: [0, 11]}} and {@code reach: {hands: [30, 80]}}. What a pose does
 * not say is as in the one before.
 */
final class PoseReader {
    private static final String FLAT = "flat";

    Optional<Pose> read(Value value, Pose before) {
        double[] angles = before.angles().clone();
        boolean[] flat = before.flat().clone();
        Reach pin = before.pin();
        List<Reach> reaches = new ArrayList<>(before.reaches());
        boolean whole = true;
        for (Value.Entry entry : value.entries()) {
            String name = name(entry);
            if (name.equals("pin") || name.equals("reach")) {
                Optional<List<Reach>> places = places(entry.value());
                whole &= places.isPresent();
                if (name.equals("pin")) {
                    pin = places.flatMap(found -> found.stream().findFirst()).orElse(null);
                } else {
                    places.ifPresent(found -> found.forEach(reach -> {
                        reaches.removeIf(old -> old.point() == reach.point());
                        reaches.add(reach);
                    }));
                }
            } else if (name.equals("free")) {
                whole &= free(entry.value(), reaches);
            } else {
                whole &= angle(entry, angles, flat);
            }
        }
        return whole ? Optional.of(new Pose(angles, flat, pin, reaches).withFlatSoles()) : Optional.empty();
    }

    private static boolean angle(Value.Entry entry, double[] angles, boolean[] flat) {
        String name = name(entry);
        List<Side> sides = name.startsWith("left-")
                ? List.of(Side.LEFT)
                : name.startsWith("right-") ? List.of(Side.RIGHT) : List.of(Side.values());
        String bare = sides.size() == 1 ? name.substring(name.indexOf('-') + 1) : name;
        Optional<Turn> turn = Turn.byId(bare).filter(found -> found.paired() || sides.size() == 2);
        if (turn.isEmpty()) {
            entry.key().problem(SceneReader.WORDING, "turn", name, known());
            return false;
        }
        if (turn.get() == Turn.ANKLE
                && entry.value().node() instanceof Node.Scalar scalar
                && scalar.text().equals(FLAT)) {
            sides.forEach(side -> flat[side.ordinal()] = true);
            return true;
        }
        Optional<Double> degrees =
                entry.value().decimal(turn.get().least(), turn.get().most());
        degrees.ifPresent(found -> sides.forEach(side -> {
            angles[Pose.index(turn.get(), side)] = found;
            if (turn.get() == Turn.ANKLE) {
                flat[side.ordinal()] = false;
            }
        }));
        return degrees.isPresent();
    }

    /** Points that are given back to the angles. */
    private static boolean free(Value value, List<Reach> reaches) {
        List<String> names = value.distinct(1, 8, item -> item.text(1, 20));
        boolean whole = !names.isEmpty();
        for (String name : names) {
            List<Point> points = points(name);
            if (points.isEmpty()) {
                value.problem(SceneReader.WORDING, "point", name, knownPoints());
                whole = false;
            }
            reaches.removeIf(reach -> points.contains(reach.point()));
        }
        return whole;
    }

    private static Optional<List<Reach>> places(Value value) {
        List<Reach> places = new ArrayList<>();
        boolean whole = true;
        for (Value.Entry entry : value.entries()) {
            String name = name(entry);
            List<Point> points = points(name);
            if (points.isEmpty()) {
                entry.key().problem(SceneReader.WORDING, "point", name, knownPoints());
                whole = false;
            }
            List<Reach> read = contacts(points, entry.value());
            whole &= !read.isEmpty();
            places.addAll(read);
        }
        return whole && !places.isEmpty() ? Optional.of(places) : Optional.empty();
    }

    /** {@code [20, 80]}, or {@code {on: shoulder, shift: [-6, 1, 6]}} counted from a point of the same side. */
    private static List<Reach> contacts(List<Point> points, Value value) {
        if (value.node() instanceof Node.Sequence) {
            return Places.read(value)
                    .map(place -> points.stream()
                            .map(point -> new Reach(point, null, Places.mirrored(place, point)))
                            .toList())
                    .orElse(List.of());
        }
        Optional<Fields> fields = value.fields("on", "shift");
        Optional<Point> on = fields.flatMap(found -> found.required("on")).flatMap(PoseReader::support);
        Optional<Vec> shift = fields.flatMap(found -> found.required("shift")).flatMap(Places::read);
        if (on.isEmpty() || shift.isEmpty()) {
            return List.of();
        }
        Vec way = Places.middle(shift.get());
        boolean sided = fields.get().required("on").filter(PoseReader::isSided).isPresent();
        return points.stream()
                .map(point ->
                        new Reach(point, sided ? on.get() : on.get().on(side(point)), Places.mirrored(way, point)))
                .toList();
    }

    /** {@code shoulder} is the one of the same side, {@code left-shoulder} is that one. */
    private static boolean isSided(Value value) {
        return value.node() instanceof Node.Scalar scalar
                && (scalar.text().startsWith("left-") || scalar.text().startsWith("right-"));
    }

    private static Side side(Point point) {
        return point.side() == Side.RIGHT ? Side.RIGHT : Side.LEFT;
    }

    private static Optional<Point> support(Value value) {
        Optional<String> name = value.text(1, 20);
        Optional<Point> found = name.flatMap(
                text -> Point.byId(text).or(() -> points(text + "s").stream().findFirst()));
        if (found.isEmpty()) {
            name.ifPresent(text -> value.problem(SceneReader.WORDING, "point", text, knownPoints()));
        }
        return found;
    }

    /** {@code hands} means both. */
    private static List<Point> points(String name) {
        Optional<Point> one = Point.byId(name);
        if (one.isPresent()) {
            return List.of(one.get());
        }
        String single =
                name.equals("feet") ? "ankle" : name.endsWith("s") ? name.substring(0, name.length() - 1) : name;
        return Point.byId("left-" + single)
                .map(left -> List.of(left, left.on(Side.RIGHT)))
                .orElse(List.of());
    }

    private static String name(Value.Entry entry) {
        return entry.key().node() instanceof Node.Scalar scalar ? scalar.text() : "";
    }

    private static String known() {
        return String.join(", ", Arrays.stream(Turn.values()).map(Turn::id).toList()) + ", pin, reach, free";
    }

    private static String knownPoints() {
        return String.join(", ", Arrays.stream(Point.values()).map(Point::id).toList())
                + ", hands, balls, heels, knees";
    }
}
