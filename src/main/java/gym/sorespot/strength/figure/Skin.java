package gym.sorespot.strength.figure;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The outline of balls with a skin stretched over them, as a camera sees it: the convex hull of their circles. */
final class Skin {
    private static final int CORNERS = 20;
    private static final double[] COS = new double[CORNERS];
    private static final double[] SIN = new double[CORNERS];

    static {
        // From left to right: the hull has to sort them so, and the first sheet is made before anything is compiled.
        for (int i = 0; i < CORNERS; i++) {
            double angle = Math.PI - Math.PI * ((i + 1) / 2) / (CORNERS / 2) * (i % 2 == 0 ? 1 : -1);
            COS[i] = Math.cos(angle);
            SIN[i] = Math.sin(angle);
        }
    }

    private Skin() {}

    /**
     * Adds the outline to a path; y grows downwards, as on a screen.
     *
     * @param more how much thicker than it is, in hundredths of the height
     */
    static void stretch(Path2D path, Camera camera, List<Blob> blobs, double more) {
        double[][] points = new double[blobs.size() * CORNERS][];
        int count = 0;
        for (Blob blob : blobs) {
            double x = camera.across(blob.centre());
            double y = -camera.upwards(blob.centre());
            double radius = blob.radius() + more;
            if (radius <= 0) {
                points[count++] = new double[] {x, y};
                continue;
            }
            for (int i = 0; i < CORNERS; i++) {
                points[count++] = new double[] {x + COS[i] * radius, y + SIN[i] * radius};
            }
        }
        append(path, hull(points, count));
    }

    /** Adds all that the skin takes up to what is known, without working out the skin; null for nothing known yet. */
    static Rectangle2D widen(@Nullable Rectangle2D known, Camera camera, List<Blob> blobs) {
        Rectangle2D all = known;
        for (Blob blob : blobs) {
            double radius = Math.max(0, blob.radius());
            double x = camera.across(blob.centre());
            double y = -camera.upwards(blob.centre());
            Rectangle2D circle = new Rectangle2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
            if (all == null) {
                all = circle;
            } else {
                Rectangle2D.union(all, circle, all);
            }
        }
        return all == null ? new Rectangle2D.Double() : all;
    }

    private static void append(Path2D path, double[][] hull) {
        for (int i = 0; i < hull.length; i++) {
            if (i == 0) {
                path.moveTo(hull[i][0], hull[i][1]);
            } else {
                path.lineTo(hull[i][0], hull[i][1]);
            }
        }
        path.closePath();
    }

    /** Andrew's monotone chain; always the same direction round, so that hulls can be joined by non-zero winding. */
    private static double[][] hull(double[][] all, int count) {
        double[][] points = Arrays.copyOf(all, count);
        Arrays.sort(points, (p, q) -> p[0] != q[0] ? Double.compare(p[0], q[0]) : Double.compare(p[1], q[1]));
        double[][] hull = new double[2 * count][];
        int size = 0;
        for (double[] point : points) {
            size = push(hull, size, 0, point);
        }
        int floor = size - 1;
        for (int i = count - 2; i >= 0; i--) {
            size = push(hull, size, floor, points[i]);
        }
        return Arrays.copyOf(hull, Math.max(1, size - 1));
    }

    private static int push(double[][] hull, int size, int floor, double[] point) {
        int at = size;
        while (at >= floor + 2 && turn(hull[at - 2], hull[at - 1], point) <= 0) {
            at--;
        }
        hull[at] = point;
        return at + 1;
    }

    private static double turn(double[] from, double[] over, double[] to) {
        return (over[0] - from[0]) * (to[1] - from[1]) - (over[1] - from[1]) * (to[0] - from[0]);
    }
}
