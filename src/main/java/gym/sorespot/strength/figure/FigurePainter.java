package gym.sorespot.strength.figure;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** Paints one moment of a figure. Any thread, with a graphics of its own. */
final class FigurePainter {
    /** Width of the gap that parts limbs which cross, in hundredths of the figure's height. */
    private static final float GAP = 1.1f;

    private final FigureColours colours;

    FigurePainter(FigureColours colours) {
        this.colours = colours;
    }

    /**
     * @param graphics is left as it was
     * @param target where on the graphics
     * @param world what part of the figure's world is shown there, in hundredths of the height, y downwards
     */
    void paint(Graphics2D graphics, Rectangle2D target, Rectangle2D world, Stage stage) {
        Graphics2D g = (Graphics2D) graphics.create();
        try {
            g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            g.transform(fit(target, world));
            g.setStroke(new BasicStroke(2 * GAP, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            for (Part part : stage.parts()) {
                Path2D path = outline(stage.camera(), part.skins());
                g.setColor(colours.paper());
                g.draw(path);
                g.setColor(colour(part.ink()));
                g.fill(path);
                if (!part.tints().isEmpty()) {
                    Shape clip = g.getClip();
                    g.clip(path);
                    g.setColor(colours.tint());
                    g.fill(outline(stage.camera(), part.tints()));
                    g.setClip(clip);
                }
            }
        } finally {
            g.dispose();
        }
    }

    private static Path2D outline(Camera camera, List<List<Blob>> skins) {
        Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO);
        skins.forEach(skin -> Skin.stretch(path, camera, skin));
        return path;
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
