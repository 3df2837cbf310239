package gym.sorespot.strength.figure;

import java.awt.Graphics2D;
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

    private final List<Sketch> sketches;
    private final List<Rectangle2D> extents;
    private final double width;
    private final double top;
    private final double height;

    /** @param all the figure's key poses */
    PoseStrip(List<Stage> all) {
        List<Stage> stages = all.size() <= MOST ? all : List.of(all.get(0), all.get(all.size() / 2), last(all));
        this.sketches = stages.stream().map(Sketch::of).toList();
        List<Rectangle2D> found = new ArrayList<>();
        stages.forEach(stage -> found.add(stage.extent()));
        this.extents = List.copyOf(found);
        this.top = found.stream().mapToDouble(Rectangle2D::getMinY).min().orElse(0) - MARGIN;
        this.height = found.stream().mapToDouble(Rectangle2D::getMaxY).max().orElse(1) + MARGIN - top;
        this.width = found.stream().mapToDouble(Rectangle2D::getWidth).sum() + (found.size() - 1) * GAP + 2 * MARGIN;
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
            if (i + 1 < sketches.size()) {
                next(graphics, x - (GAP / 2 - MARGIN) * scale, y + height * scale / 2, scale, colours);
            }
        }
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
