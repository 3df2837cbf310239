package gym.sorespot.touch.body;

import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** A shape as straight edges, for distances. Immutable. */
final class FlatShape {
    private static final double FLATNESS = 0.3;

    private final Rectangle2D bounds;
    private final List<Line2D> edges;

    FlatShape(Shape shape) {
        this.bounds = shape.getBounds2D();
        this.edges = edges(shape);
    }

    Rectangle2D bounds() {
        return bounds;
    }

    /** Distance to the edge, negative inside. */
    double signedDistance(double x, double y) {
        double squared = Double.POSITIVE_INFINITY;
        boolean inside = false;
        for (Line2D edge : edges) {
            squared = Math.min(squared, edge.ptSegDistSq(x, y));
            inside ^= isLeftOf(edge, x, y);
        }
        double distance = Math.sqrt(squared);
        return inside ? -distance : distance;
    }

    /** Whether a ray from the point to the right crosses the edge; an odd number of crossings is inside. */
    private static boolean isLeftOf(Line2D edge, double x, double y) {
        if (edge.getY1() > y == edge.getY2() > y) {
            return false;
        }
        double part = (y - edge.getY1()) / (edge.getY2() - edge.getY1());
        return x < edge.getX1() + part * (edge.getX2() - edge.getX1());
    }

    /** Area enclosed; holes do not count. */
    double size() {
        double twice = 0;
        for (Line2D edge : edges) {
            twice += edge.getX1() * edge.getY2() - edge.getX2() * edge.getY1();
        }
        return Math.abs(twice) / 2;
    }

    private static List<Line2D> edges(Shape shape) {
        List<Line2D> edges = new ArrayList<>();
        double[] to = new double[6];
        double startX = 0;
        double startY = 0;
        double x = 0;
        double y = 0;
        for (PathIterator path = shape.getPathIterator(null, FLATNESS); !path.isDone(); path.next()) {
            switch (path.currentSegment(to)) {
                case PathIterator.SEG_MOVETO -> {
                    startX = to[0];
                    startY = to[1];
                }
                case PathIterator.SEG_LINETO -> edges.add(new Line2D.Double(x, y, to[0], to[1]));
                default -> {
                    edges.add(new Line2D.Double(x, y, startX, startY));
                    to[0] = startX;
                    to[1] = startY;
                }
            }
            x = to[0];
            y = to[1];
        }
        return List.copyOf(edges);
    }
}
