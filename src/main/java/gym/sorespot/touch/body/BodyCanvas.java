package gym.sorespot.touch.body;

import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the painted map and paints anew only what has changed, from the figure's {@link FigureLayers layers}. Event thread.
 */
final class BodyCanvas {
    /** Swelling, focus and outline reach beyond a spot; in touch units, and as a share of its size. */
    private static final double REACH = 0.1;

    private static final double SWELL = 0.06;

    private final BodyPainter painter;
    private final Map<BodySpot, Look> painted = new HashMap<>();
    private List<NumberMark> numbers = List.of();
    private @Nullable BufferedImage image;
    private @Nullable BodyLayout layout;
    private double density;

    BodyCanvas(BodyPainter painter) {
        this.painter = painter;
    }

    /** Forgets what it has painted: nothing about a person stays in the picture. */
    void forget() {
        image = null;
        painted.clear();
        numbers = List.of();
    }

    /** Paints the map as it is now. */
    void paint(Graphics2D g, BodyLayout now, BodyMarks marks) {
        double scale = g.getTransform().getScaleX();
        BufferedImage picture = image;
        if (picture == null || !now.equals(layout) || scale != density) {
            picture = FigureLayers.picture(now, scale, BufferedImage.TYPE_INT_RGB);
            image = picture;
            density = scale;
            layout = now;
            remember(now, marks);
            draw(picture, null, now, marks);
        } else {
            for (Rectangle dirty : changes(now, marks)) {
                draw(picture, dirty, now, marks);
            }
            remember(now, marks);
        }
        show(picture, g);
    }

    /**
     * Only the part that is asked for: Java hands a picture that it is given to the display whole, whatever the clip. Pixel
     * by pixel, so that the parts fit each other at any scale.
     */
    private static void show(BufferedImage picture, Graphics2D g) {
        AffineTransform all = g.getTransform();
        int x = (int) Math.ceil(all.getTranslateX() - 0.5);
        int y = (int) Math.ceil(all.getTranslateY() - 0.5);
        g.setTransform(AffineTransform.getTranslateInstance(x, y));
        Rectangle part = new Rectangle(picture.getWidth(), picture.getHeight());
        Rectangle clip = g.getClipBounds();
        part = clip == null ? part : part.intersection(clip);
        if (!part.isEmpty()) {
            g.drawImage(picture.getSubimage(part.x, part.y, part.width, part.height), part.x, part.y, null);
        }
        g.setTransform(all);
    }

    /** Where the picture is not what it should be, in pixels. */
    List<Rectangle> changes(BodyLayout now, BodyMarks marks) {
        if (image == null || !now.equals(layout)) {
            return List.of(new Rectangle((int) Math.ceil(now.width()), (int) Math.ceil(now.height())));
        }
        List<Rectangle> changes = new ArrayList<>();
        for (BodyView view : BodyView.values()) {
            for (Map.Entry<BodyPlace, Path2D> place :
                    painter.figure(view, now).places().entrySet()) {
                BodySpot spot = place.getKey().spot();
                if (!Look.of(spot, marks).equals(painted.getOrDefault(spot, Look.PLAIN))) {
                    Rectangle bounds = place.getValue().getBounds();
                    double most = Math.max(bounds.width, bounds.height);
                    changes.add(grown(bounds, REACH * now.unit() + SWELL * most));
                }
            }
        }
        List<NumberMark> fresh = painter.numbers(now, marks);
        fresh.stream().filter(mark -> !numbers.contains(mark)).forEach(mark -> changes.add(bounds(mark, now)));
        numbers.stream().filter(mark -> !fresh.contains(mark)).forEach(mark -> changes.add(bounds(mark, now)));
        return joined(changes);
    }

    /** Rectangles that touch become one. */
    private static List<Rectangle> joined(List<Rectangle> rectangles) {
        List<Rectangle> joined = new ArrayList<>();
        for (Rectangle next : rectangles) {
            Rectangle all = next;
            for (int i = joined.size() - 1; i >= 0; i--) {
                if (joined.get(i).intersects(all)) {
                    all = all.union(joined.remove(i));
                }
            }
            joined.add(all);
        }
        return joined;
    }

    private void remember(BodyLayout now, BodyMarks marks) {
        painted.clear();
        for (BodyView view : BodyView.values()) {
            for (BodyPlace place : painter.figure(view, now).places().keySet()) {
                painted.put(place.spot(), Look.of(place.spot(), marks));
            }
        }
        numbers = painter.numbers(now, marks);
    }

    private void draw(BufferedImage picture, @Nullable Rectangle dirty, BodyLayout now, BodyMarks marks) {
        Graphics2D g = picture.createGraphics();
        try {
            g.scale(density, density);
            if (dirty != null) {
                g.clip(dirty);
            }
            painter.paint(g, now, marks, FigureLayers.of(painter, now, density));
        } finally {
            g.dispose();
        }
    }

    private static Rectangle bounds(NumberMark mark, BodyLayout now) {
        Rectangle bounds = new Rectangle((int) mark.at().getX(), (int) mark.at().getY(), 1, 1);
        bounds.add(mark.spot());
        return grown(bounds, mark.radius() + REACH * now.unit());
    }

    private static Rectangle grown(Rectangle bounds, double by) {
        int pixels = (int) Math.ceil(by);
        bounds.grow(pixels, pixels);
        return bounds;
    }

    /** How a spot looks. */
    private record Look(
            int severity, boolean outlined, boolean focused, boolean chosen, boolean pressed, double swell) {
        static final Look PLAIN = new Look(0, false, false, false, false, 0);

        static Look of(BodySpot spot, BodyMarks marks) {
            return new Look(
                    marks.severity(spot),
                    marks.outlined().contains(spot),
                    spot.equals(marks.focused()),
                    marks.chosen().contains(spot),
                    spot.equals(marks.pressed()),
                    marks.swell(spot));
        }
    }
}
