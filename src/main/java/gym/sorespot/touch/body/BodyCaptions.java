package gym.sorespot.touch.body;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** "Front" and "back" over the heads, "left" and "right" under the hands, in pixels of one layout. */
final class BodyCaptions {
    /** Under the finger tips, outside of the thighs, figure units. */
    private static final double SIDE_X = 268;

    private static final double SIDE_Y = 1030;
    private static final double THIGH = 150;

    private final List<Caption> captions = new ArrayList<>();
    private final Font font;

    BodyCaptions(BodyLayout layout, BodyWords words, Font font, FontRenderContext context) {
        this.font = font;
        for (BodyView view : BodyView.values()) {
            boolean front = view == BodyView.FRONT;
            double gap = layout.unit() * 0.18;
            Point2D crown = layout.toPixel(view, 0, 0);
            add(front ? words.front() : words.back(), crown.getX(), crown.getY() - gap, context, layout.width());
            double room = 2 * (SIDE_X - THIGH) * layout.scale();
            Point2D right = layout.toPixel(view, SIDE_X, SIDE_Y);
            Point2D left = layout.toPixel(view, -SIDE_X, SIDE_Y);
            add(front ? words.left() : words.right(), right.getX(), right.getY(), context, room);
            add(front ? words.right() : words.left(), left.getX(), left.getY(), context, room);
        }
    }

    /** A word that does not fit is left out; the names of the areas say left and right as well. */
    private void add(String word, double middle, double baseline, FontRenderContext context, double room) {
        Shape outline = font.createGlyphVector(context, word).getOutline();
        Rectangle2D box = outline.getBounds2D();
        if (box.getWidth() <= room) {
            double x = middle - box.getCenterX();
            captions.add(new Caption(
                    word,
                    x,
                    baseline,
                    new Rectangle2D.Double(box.getX() + x, box.getY() + baseline, box.getWidth(), box.getHeight())));
        }
    }

    List<Rectangle2D> boxes() {
        return captions.stream().map(Caption::box).toList();
    }

    void paint(Graphics2D g, BodyColours colours) {
        g.setFont(font);
        g.setColor(colours.muted());
        for (Caption caption : captions) {
            g.drawString(caption.word, (float) caption.x, (float) caption.baseline);
        }
    }

    private record Caption(String word, double x, double baseline, Rectangle2D box) {}
}
