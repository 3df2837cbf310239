package gym.sorespot.strength.figure;

import java.awt.Graphics2D;
import java.awt.geom.Arc2D;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/**
 * The key poses of a figure side by side on one ground, each no wider than it has to be: for paper and for small cards.
 * Immutable, so any thread may paint it with a graphics of its own.
 */
public final class PoseStrip implements Illustration.Strip {
    /** More would be too small to read; the first, the middle and the last tell enough. */
    private static final int MOST = 3;

    /** Room between two poses and around all of them, in hundredths of the figure's height. */
    private static final double GAP = 15;

    /** Half of the height of the sign between two poses that says which comes next. */
    private static final double SIGN = 3;

    private static final double MARGIN = 2;

    /** Half of the width of the sign that says that the last pose is held. */
    private static final double WATCH = 5.5;

    private final List<Sketch> sketches;
    private final List<Rectangle2D> extents;
    private final double width;
    private final double top;
    private final double height;
    private final boolean held;

    /**
     * @param all the figure's key poses
     * @param held whether the last one is kept for some seconds; a stopwatch beside it says so
     */
    PoseStrip(List<Stage> all, boolean held) {
        this.held = held;
        List<Stage> stages = all.size() <= MOST ? all : List.of(all.get(0), all.get(all.size() / 2), last(all));
        this.sketches = stages.stream().map(Sketch::of).toList();
        List<Rectangle2D> found = new ArrayList<>();
        stages.forEach(stage -> found.add(stage.extent()));
        this.extents = List.copyOf(found);
        this.top = found.stream().mapToDouble(Rectangle2D::getMinY).min().orElse(0) - MARGIN;
        this.height = found.stream().mapToDouble(Rectangle2D::getMaxY).max().orElse(1) + MARGIN - top;
        this.width = found.stream().mapToDouble(Rectangle2D::getWidth).sum()
                + (found.size() - 1) * GAP
                + 2 * MARGIN
                + (held ? GAP : 0);
    }

    private static Stage last(List<Stage> all) {
        return all.get(all.size() - 1);
    }

    @Override
    public double aspect() {
        return width / height;
    }

    /** Height of the strip in parts of a standing person, so that figures can be shown equally large. */
    public double height() {
        return height / 100;
    }

    @Override
    public void paint(Graphics2D graphics, Rectangle2D target, FigureColours colours) {
        double scale = Math.min(target.getWidth() / width, target.getHeight() / height);
        double x = target.getCenterX() - width * scale / 2;
        double y = target.getCenterY() - height * scale / 2;
        FigurePainter painter = new FigurePainter(colours);
        for (int i = 0; i < sketches.size(); i++) {
            Rectangle2D extent = extents.get(i);
            double wide = extent.getWidth() + 2 * MARGIN;
            Rectangle2D world = new Rectangle2D.Double(extent.getMinX() - MARGIN, top, wide, height);
            painter.paint(graphics, new Rectangle2D.Double(x, y, wide * scale, height * scale), world, sketches.get(i));
            x += (extent.getWidth() + GAP) * scale;
            double middle = x - (GAP / 2 - MARGIN) * scale;
            if (i + 1 < sketches.size()) {
                next(graphics, middle, y + height * scale / 2, scale, colours);
            } else if (held) {
                stopwatch(graphics, middle, y + height * scale / 2, scale, colours);
            }
        }
    }

    /** A ring with a crown and a quarter gone: seconds pass here. */
    private static void stopwatch(Graphics2D graphics, double x, double y, double scale, FigureColours colours) {
        double half = WATCH * scale;
        Area watch = new Area(new Ellipse2D.Double(x - half, y - half, 2 * half, 2 * half));
        double inner = half * 0.74;
        watch.subtract(new Area(new Ellipse2D.Double(x - inner, y - inner, 2 * inner, 2 * inner)));
        double hand = half * 0.56;
        watch.add(new Area(new Arc2D.Double(x - hand, y - hand, 2 * hand, 2 * hand, 90, -90, Arc2D.PIE)));
        watch.add(new Area(new Rectangle2D.Double(x - half * 0.16, y - half * 1.25, half * 0.32, half * 0.4)));
        watch.add(new Area(new Rectangle2D.Double(x - half * 0.36, y - half * 1.42, half * 0.72, half * 0.24)));
        graphics.setColor(colours.farBody());
        graphics.fill(watch);
    }

    /** The sign between two poses: which one comes next. */
    private static void next(Graphics2D graphics, double x, double y, double scale, FigureColours colours) {
        Path2D sign = new Path2D.Double();
        sign.moveTo(x - SIGN * scale, y - SIGN * scale);
        sign.lineTo(x + SIGN * scale, y);
        sign.lineTo(x - SIGN * scale, y + SIGN * scale);
        sign.closePath();
        graphics.setColor(colours.farBody());
        graphics.fill(sign);
    }
}
