package gym.sorespot.touch.body;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Finds a place for each flagged spot's number: in its middle, or beside the figure where the spot is too small. */
final class BodyNumbers {
    private static final double DISC = 0.27;
    private static final double STEP = 0.06;
    private static final double FARTHEST = 4;
    private static final int DIRECTIONS = 48;
    /** What a turn away from straight outward costs, in touch units a quarter turn. */
    private static final double TURN = 0.2;

    /** What a leader costs that runs over other parts of the figure, times its length there. */
    private static final double CROSSING = 1.2;

    private static final double CROSSING_NUMBER = 12;

    private final BodyLayout layout;
    private final Font font;
    private final FontRenderContext context;
    private final Map<BodyView, FlatShape> figures;
    private final List<Rectangle2D> taken = new ArrayList<>();

    /**
     * @param font of the numbers
     * @param figures silhouettes in figure units, to be kept free
     * @param captions rectangles in pixels, to be kept free
     */
    BodyNumbers(
            BodyLayout layout,
            Font font,
            FontRenderContext context,
            Map<BodyView, FlatShape> figures,
            List<Rectangle2D> captions) {
        this.layout = layout;
        this.font = font;
        this.context = context;
        this.figures = figures;
        taken.addAll(captions);
    }

    /** The large ones first: they stand in their middle, and the others keep clear of them. */
    List<NumberMark> arrange(BodyShapes shapes, BodyMarks marks) {
        List<BodyPlace> flagged = shapes.homes().stream()
                .filter(place -> marks.severity(place.spot()) > 0)
                .sorted(Comparator.comparing(place -> -place.centre().radius()))
                .toList();
        List<NumberMark> numbers = new ArrayList<>();
        for (BodyPlace place : flagged) {
            numbers.add(mark(place, marks.severity(place.spot())));
        }
        return numbers;
    }

    private NumberMark mark(BodyPlace place, int severity) {
        String text = Integer.toString(severity);
        InnerPoint centre = place.centre();
        Point2D spot = layout.toPixel(place.view(), centre.x(), centre.y());
        Rectangle2D ink = font.createGlyphVector(context, text).getVisualBounds();
        double needed = Math.hypot(ink.getWidth(), ink.getHeight()) / 2 + layout.unit() * 0.03;
        if (centre.radius() * layout.scale() >= needed) {
            taken.add(box(spot, needed));
            return new NumberMark(text, severity, spot, spot, needed);
        }
        double radius = DISC * layout.unit();
        Point2D at = beside(place, spot, radius);
        taken.add(box(at, radius));
        return new NumberMark(text, severity, at, spot, radius);
    }

    /** The free point that is cheapest to reach, straight outward if possible. */
    private Point2D beside(BodyPlace place, Point2D spot, double radius) {
        double outward = place.centre().x() < 0 ? Math.PI : 0;
        Point2D best = spot;
        double least = Double.POSITIVE_INFINITY;
        for (int turn = 0; turn <= DIRECTIONS; turn++) {
            // Outward first, then turning away from it to both sides: what is found early cuts the rest short.
            double away = Math.PI * ((turn + 1) / 2) / (DIRECTIONS / 2.0);
            double angle = outward + (turn % 2 == 0 ? away : -away);
            double cost = away / (Math.PI / 2) * TURN * layout.unit();
            double far = radius;
            while (far < FARTHEST * layout.unit() && far + cost < least) {
                Point2D at =
                        new Point2D.Double(spot.getX() + far * Math.cos(angle), spot.getY() + far * Math.sin(angle));
                double room = toFigure(at);
                if (isFree(at, radius, room)) {
                    best = at;
                    least = far + cost;
                } else {
                    // Nearer than this nothing can be free.
                    double step = Math.max(STEP * layout.unit(), half(radius) - room);
                    cost += step * crossing(at, place, room);
                    far += step;
                }
            }
        }
        return best;
    }

    /** What a step of a leader line at this point costs, times its length. */
    private double crossing(Point2D at, BodyPlace own, double room) {
        if (taken.stream().anyMatch(box -> box.contains(at))) {
            return CROSSING_NUMBER;
        }
        boolean crosses = room < 0 && !own.shape().contains(layout.toFigure(own.view(), at.getX(), at.getY()));
        return crosses ? CROSSING : 0;
    }

    private boolean isFree(Point2D at, double radius, double room) {
        Rectangle2D box = box(at, radius);
        return room > half(radius)
                && box.getMinX() >= 0
                && box.getMinY() >= 0
                && box.getMaxX() <= layout.width()
                && box.getMaxY() <= layout.height()
                && taken.stream().noneMatch(box::intersects);
    }

    /** Distance in pixels to the nearer figure, negative inside. */
    private double toFigure(Point2D at) {
        BodyView view = layout.viewAt(at.getX());
        Point2D point = layout.toFigure(view, at.getX(), at.getY());
        FlatShape figure = figures.get(view);
        return figure == null
                ? Double.POSITIVE_INFINITY
                : figure.signedDistance(point.getX(), point.getY()) * layout.scale();
    }

    private double half(double radius) {
        return radius + layout.unit() * 0.04;
    }

    private Rectangle2D box(Point2D at, double radius) {
        double half = half(radius);
        return new Rectangle2D.Double(at.getX() - half, at.getY() - half, 2 * half, 2 * half);
    }
}
