package gym.sorespot.touch;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.geom.RoundRectangle2D;

/**
 * A plate with round corners and a line around it, of opaque colours. Only its two sides are smoothed, as wide as the corners
 * are: smoothing a large sheet all over takes longer than painting all that lies on it. Event thread.
 */
final class RoundBox {
    private RoundBox() {}

    /**
     * Paints one from the origin on.
     *
     * @param radius of the corners outside, in pixels
     * @param line width of the line around it, inside the bounds; 0 for none
     */
    static void paint(Graphics2D g, int width, int height, double radius, Color fill, Color edge, int line) {
        if (line > 0) {
            fill(g, edge, 0, width, height, radius);
        }
        fill(g, fill, line, width - 2 * line, height - 2 * line, radius - line);
    }

    private static void fill(Graphics2D g, Color colour, int at, int width, int height, double radius) {
        double round = Math.max(0, radius);
        RoundRectangle2D box = new RoundRectangle2D.Double(at, at, width, height, 2 * round, 2 * round);
        int side = (int) Math.ceil(Math.min(round, height / 2.0));
        g.setColor(colour);
        if (width <= 2 * side) {
            g.fill(box);
            return;
        }
        // Corners that meet, as a pill's do, are one piece.
        int corner = height < 2 * side ? height : side;
        fillEnds(g, box, side, at, corner);
        if (corner < height) {
            fillEnds(g, box, side, at + height - corner, corner);
        }
        Object smoothing = g.getRenderingHint(RenderingHints.KEY_ANTIALIASING);
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_OFF);
        g.fillRect(at + side, at, width - 2 * side, height);
        g.fillRect(at, at + corner, side, height - 2 * corner);
        g.fillRect(at + width - side, at + corner, side, height - 2 * corner);
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, smoothing);
    }

    private static void fillEnds(Graphics2D g, RoundRectangle2D box, int side, int y, int height) {
        fillWithin(g, box, new Rectangle((int) box.getX(), y, side, height));
        fillWithin(g, box, new Rectangle((int) box.getMaxX() - side, y, side, height));
    }

    private static void fillWithin(Graphics2D g, RoundRectangle2D box, Rectangle clip) {
        Graphics2D part = (Graphics2D) g.create();
        part.clip(clip);
        part.fill(box);
        part.dispose();
    }
}
