package gym.sorespot.touch.body;

import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One view in the pixels of a layout, so that painting transforms nothing. */
final class ScaledFigure {
    private final Edge edge;
    private final Path2D plates;
    private final Path2D lines;
    private final List<Edge> borders = new ArrayList<>();
    private final Map<BodyPlace, Path2D> places = new LinkedHashMap<>();

    ScaledFigure(BodyFigure figure, BodyLayout layout) {
        AffineTransform toPixels = layout.transform(figure.view());
        edge = new Edge(new Path2D.Double(figure.silhouette(), toPixels));
        plates = new Path2D.Double(figure.plates(), toPixels);
        lines = new Path2D.Double(figure.lines(), toPixels);
        for (Shape neutral : figure.neutral()) {
            borders.add(new Edge(new Path2D.Double(neutral, toPixels)));
        }
        for (BodyPlace place : figure.places()) {
            Path2D path = new Path2D.Double(place.shape(), toPixels);
            places.put(place, path);
            borders.add(new Edge(path));
        }
    }

    /** The edge of all of it. */
    Edge edge() {
        return edge;
    }

    Shape plates() {
        return plates;
    }

    Shape lines() {
        return lines;
    }

    /** The edges of all areas and neutral parts. */
    List<Edge> borders() {
        return borders;
    }

    /** Homes and echoes. */
    Map<BodyPlace, Path2D> places() {
        return places;
    }

    /** An edge with its bounds: most edges are outside of what is magnified. */
    record Edge(Path2D path, Rectangle bounds) {
        Edge(Path2D path) {
            this(path, path.getBounds());
            bounds.grow(2, 2);
        }

        /** Whether it may show in what is being painted. */
        boolean isSeen(Graphics2D g) {
            return g.hitClip(bounds.x, bounds.y, bounds.width, bounds.height);
        }
    }
}
