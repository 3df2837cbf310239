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

    private static final float RING = 0.8f;

    /** The gap grows a little under the glass, as the limbs do. */
    private static final double LENS_GAP = 1.4;

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
            stage.parts().forEach(part -> paint(g, stage.camera(), part));
            if (stage.glass() != null) {
                enlarge(g, stage, stage.glass());
            }
        } finally {
            g.dispose();
        }
    }

    private void paint(Graphics2D g, Camera camera, Part part) {
        Path2D path = outline(camera, part.skins());
        g.setColor(colours.paper());
        g.draw(path);
        g.setColor(colour(part.ink()));
        g.fill(path);
        if (!part.tints().isEmpty()) {
            Shape clip = g.getClip();
            g.clip(path);
            g.setColor(colours.tint());
            g.fill(outline(camera, part.tints()));
            g.setClip(clip);
        }
    }

    private void enlarge(Graphics2D g, Stage stage, Glass glass) {
        Graphics2D inside = (Graphics2D) g.create();
        try {
            inside.setColor(colours.paper());
            inside.fill(glass.large());
            inside.clip(glass.large());
            inside.translate(glass.large().getCenterX(), glass.large().getCenterY());
            inside.scale(glass.factor(), glass.factor());
            inside.translate(-glass.small().getCenterX(), -glass.small().getCenterY());
            inside.setStroke(new BasicStroke(
                    (float) (2 * GAP / glass.factor() * LENS_GAP), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            stage.parts().forEach(part -> paint(inside, stage.camera(), part));
        } finally {
            inside.dispose();
        }
        g.setColor(colours.prop());
        g.setStroke(new BasicStroke(RING));
        g.draw(glass.large());
        g.draw(glass.small());
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
