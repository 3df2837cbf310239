package gym.sorespot.strength.figure;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;

/** Paints one moment of a figure. Any thread, with a graphics of its own. */
final class FigurePainter {
    private static final float RING = 0.8f;

    private final FigureColours colours;

    FigurePainter(FigureColours colours) {
        this.colours = colours;
    }

    /**
     * @param graphics is left as it was
     * @param target where on the graphics
     * @param world what part of the figure's world is shown there, in hundredths of the height, y downwards
     */
    void paint(Graphics2D graphics, Rectangle2D target, Rectangle2D world, Sketch sketch) {
        Graphics2D g = (Graphics2D) graphics.create();
        try {
            g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            g.transform(fit(target, world));
            sketch.lines().forEach(line -> paint(g, line));
            if (sketch.glass() != null) {
                enlarge(g, sketch, sketch.glass());
            }
        } finally {
            g.dispose();
        }
    }

    private void paint(Graphics2D g, Sketch.Line line) {
        g.setColor(colours.paper());
        g.fill(line.rim());
        g.setColor(colour(line.ink()));
        g.fill(line.shape());
        if (line.tint() != null) {
            g.setColor(colours.tint());
            g.fill(line.tint());
        }
    }

    private void enlarge(Graphics2D g, Sketch sketch, Glass glass) {
        Graphics2D inside = (Graphics2D) g.create();
        try {
            inside.setColor(colours.paper());
            inside.fill(glass.large());
            inside.clip(glass.large());
            inside.translate(glass.large().getCenterX(), glass.large().getCenterY());
            inside.scale(glass.factor(), glass.factor());
            inside.translate(-glass.small().getCenterX(), -glass.small().getCenterY());
            for (Sketch.Line line : sketch.lines()) {
                // What is not under the glass need not be cut away by it.
                if (line.rim().intersects(glass.small().getBounds2D())) {
                    paint(inside, line);
                }
            }
        } finally {
            inside.dispose();
        }
        g.setColor(colours.prop());
        g.setStroke(new BasicStroke(RING));
        g.draw(glass.large());
        g.draw(glass.small());
    }

    private Color colour(Part.Ink ink) {
        return switch (ink) {
            case BODY -> colours.body();
            case FAR_BODY -> colours.farBody();
            case PROP -> colours.prop();
            case FAR_PROP -> colours.farProp();
            case GROUND -> colours.line();
        };
    }

    private static AffineTransform fit(Rectangle2D target, Rectangle2D world) {
        double scale = Math.min(target.getWidth() / world.getWidth(), target.getHeight() / world.getHeight());
        AffineTransform transform = new AffineTransform();
        transform.translate(target.getCenterX(), target.getCenterY());
        transform.scale(scale, scale);
        transform.translate(-world.getCenterX(), -world.getCenterY());
        return transform;
    }
}
