package gym.sorespot.touch.body;

import java.awt.geom.Rectangle2D;

/**
 * The point of a shape where a number has most room and looks at home: far from the edge, not far from the middle.
 *
 * @param x figure units
 * @param y figure units
 * @param radius of the largest circle around it that stays inside, figure units
 */
public record InnerPoint(double x, double y, double radius) {
    private static final int STEPS = 16;
    private static final double PRECISE = 0.25;
    /** Room given up for being a figure unit nearer to the middle. */
    private static final double HOMING = 0.1;

    /**
     * Looks on a grid, then around the best point in ever smaller steps.
     *
     * @param onMiddleLine whether x is to be 0: numbers of the middle line stand on it
     */
    static InnerPoint of(FlatShape shape, boolean onMiddleLine) {
        Rectangle2D box = shape.bounds();
        InnerPoint best = new InnerPoint(0, box.getCenterY(), Double.NEGATIVE_INFINITY);
        for (int column = 0; column <= STEPS; column++) {
            double x = onMiddleLine ? 0 : box.getX() + box.getWidth() * column / STEPS;
            for (int row = 0; row <= STEPS; row++) {
                best = better(best, shape, x, box.getY() + box.getHeight() * row / STEPS);
            }
        }
        double step = Math.max(box.getWidth(), box.getHeight()) / STEPS;
        while (step > PRECISE) {
            InnerPoint before = best;
            double across = onMiddleLine ? 0 : step;
            best = better(best, shape, before.x - across, before.y);
            best = better(best, shape, before.x + across, before.y);
            best = better(best, shape, before.x, before.y - step);
            best = better(best, shape, before.x, before.y + step);
            if (best.equals(before)) {
                step /= 2;
            }
        }
        return best;
    }

    /** The same point of the mirrored shape. */
    InnerPoint mirrored() {
        return new InnerPoint(-x, y, radius);
    }

    private static InnerPoint better(InnerPoint best, FlatShape shape, double x, double y) {
        InnerPoint point = new InnerPoint(x, y, -shape.signedDistance(x, y));
        return point.worth(shape) > best.worth(shape) ? point : best;
    }

    private double worth(FlatShape shape) {
        Rectangle2D box = shape.bounds();
        return radius - HOMING * Math.hypot(x - box.getCenterX(), y - box.getCenterY());
    }
}
