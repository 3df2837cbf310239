package gym.sorespot.touch.body;

import java.awt.geom.Point2D;
import java.util.List;

/** Where the focus goes with the arrow keys: to the nearest spot that way, across both views. */
final class BodySteps {
    /** A spot aside costs more than one straight on. */
    private static final double ASIDE = 2.2;

    private final List<BodyPlace> homes;

    BodySteps(BodyShapes shapes) {
        this.homes = shapes.homes();
    }

    /** The first spot: head of the front view. */
    BodySpot first() {
        return homes.get(0).spot();
    }

    /**
     * The next spot in a direction; the same when there is none.
     *
     * @param dx -1, 0 or 1
     * @param dy -1, 0 or 1
     */
    BodySpot next(BodySpot from, int dx, int dy, BodyLayout layout) {
        Point2D start = homes.stream()
                .filter(place -> place.spot().equals(from))
                .findFirst()
                .map(place -> pixel(place, layout))
                .orElseThrow(() -> new IllegalArgumentException("there is no spot " + from));
        BodySpot best = from;
        double least = Double.POSITIVE_INFINITY;
        for (BodyPlace place : homes) {
            Point2D to = pixel(place, layout);
            double x = to.getX() - start.getX();
            double y = to.getY() - start.getY();
            double along = x * dx + y * dy;
            double cost = along + ASIDE * Math.abs(x * dy + y * dx);
            if (along > 1 && cost < least) {
                least = cost;
                best = place.spot();
            }
        }
        return best;
    }

    private static Point2D pixel(BodyPlace place, BodyLayout layout) {
        return layout.toPixel(place.view(), place.centre().x(), place.centre().y());
    }
}
