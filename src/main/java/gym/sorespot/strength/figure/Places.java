package gym.sorespot.strength.figure;

import gym.sorespot.reading.Value;
import gym.sorespot.strength.body.Side;
import java.util.List;
import java.util.Optional;

/**
 * Reads a place: {@code [forward, up]} or {@code [forward, up, outward]} in hundredths of the figure's height. Without an
 * outward number a hand stays as wide as its shoulder and a foot as its hip.
 */
final class Places {
    private static final double FAR = 200;

    private Places() {}

    static Optional<Vec> read(Value value) {
        List<Value> items = value.items(2, 3);
        List<Double> numbers =
                items.stream().flatMap(item -> item.decimal(-FAR, FAR).stream()).toList();
        if (items.isEmpty() || numbers.size() != items.size()) {
            return Optional.empty();
        }
        double outward = numbers.size() == 3 ? numbers.get(2) : Double.NaN;
        return Optional.of(new Vec(outward, numbers.get(1), numbers.get(0)));
    }

    /** Outward becomes left or right, by the point's side. */
    static Vec mirrored(Vec place, Point point) {
        double outward = Double.isNaN(place.x()) ? width(point) : place.x();
        return new Vec(point.side() == Side.RIGHT ? -outward : outward, place.y(), place.z());
    }

    /** A place in the middle. */
    static Vec middle(Vec place) {
        return new Vec(Double.isNaN(place.x()) ? 0 : place.x(), place.y(), place.z());
    }

    private static double width(Point point) {
        return switch (point.on(Side.LEFT)) {
            case LEFT_SHOULDER, LEFT_ELBOW, LEFT_WRIST, LEFT_HAND, LEFT_THUMB -> Proportions.SHOULDER_OUT;
            case LEFT_HIP, LEFT_KNEE, LEFT_ANKLE, LEFT_HEEL, LEFT_BALL, LEFT_TOE -> Proportions.HIP_OUT;
            default -> 0;
        };
    }
}
