package gym.sorespot.touch.body;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One view in the pixels of a layout, so that painting transforms nothing. */
final class ScaledFigure {
    private final Path2D silhouette;
    private final Path2D plates;
    private final Path2D lines;
    private final List<Path2D> borders = new ArrayList<>();
    private final Map<BodyPlace, Path2D> places = new LinkedHashMap<>();

    ScaledFigure(BodyFigure figure, BodyLayout layout) {
        AffineTransform toPixels = layout.transform(figure.view());
        silhouette = new Path2D.Double(figure.silhouette(), toPixels);
        plates = new Path2D.Double(figure.plates(), toPixels);
        lines = new Path2D.Double(figure.lines(), toPixels);
        for (Shape neutral : figure.neutral()) {
            borders.add(new Path2D.Double(neutral, toPixels));
        }
        for (BodyPlace place : figure.places()) {
            Path2D path = new Path2D.Double(place.shape(), toPixels);
            places.put(place, path);
            borders.add(path);
        }
    }

    Shape silhouette() {
        return silhouette;
    }

    Shape plates() {
        return plates;
    }

    Shape lines() {
        return lines;
    }

    /** The edges of all areas and neutral parts. */
    List<Path2D> borders() {
        return borders;
    }

    /** Homes and echoes. */
    Map<BodyPlace, Path2D> places() {
        return places;
    }
}
