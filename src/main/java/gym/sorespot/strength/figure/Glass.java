package gym.sorespot.strength.figure;

import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;

/**
 * A magnifying glass on the picture: what lies in one circle is shown larger in another. In hundredths of the figure's
 * height, y downwards.
 *
 * @param small what is shown
 * @param large where it is shown
 */
record Glass(Ellipse2D small, Ellipse2D large) {
    private static final double RING = 1;

    static Glass of(double fromX, double fromY, double width, double x, double y, double size) {
        return new Glass(circle(fromX, fromY, width), circle(x, y, size));
    }

    double factor() {
        return large.getWidth() / small.getWidth();
    }

    Rectangle2D bounds() {
        Rectangle2D bounds = large.getBounds2D().createUnion(small.getBounds2D());
        return new Rectangle2D.Double(
                bounds.getX() - RING,
                bounds.getY() - RING,
                bounds.getWidth() + 2 * RING,
                bounds.getHeight() + 2 * RING);
    }

    private static Ellipse2D circle(double x, double y, double width) {
        return new Ellipse2D.Double(x - width / 2, y - width / 2, width, width);
    }
}
