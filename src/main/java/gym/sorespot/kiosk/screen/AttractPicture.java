package gym.sorespot.kiosk.screen;

import gym.sorespot.touch.Tone;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;

/** The calm picture: a morning, and somebody in downward dog with a calf that asks for attention. Drawn, never moving. */
final class AttractPicture {
    /** The person's own grid: 100 wide, the ground at 0, upwards. */
    private static final double GRID = 100;

    private AttractPicture() {}

    /**
     * Paints it over all of a screen.
     *
     * @param graphics smooth; its transform is changed
     * @param width of the screen in pixels
     * @param height of the screen in pixels
     * @param ground height in pixels, from above, of the line the person stands on
     */
    static void paint(Graphics2D graphics, double width, double height, double ground) {
        double scale = Math.min(width * 0.8, ground * 0.95) / GRID;
        sun(graphics, width / 2, ground, scale);
        hills(graphics, width, height, ground, scale);
        AffineTransform place = AffineTransform.getTranslateInstance(width / 2 - 50 * scale, ground);
        place.scale(scale, -scale);
        graphics.transform(place);
        mat(graphics);
        person(graphics);
    }

    private static void sun(Graphics2D g, double x, double ground, double scale) {
        double radius = 44 * scale;
        g.setColor(Tone.ACCENT_TINT.color());
        g.fill(new Ellipse2D.Double(x - radius, ground - radius - 30 * scale, 2 * radius, 2 * radius));
    }

    private static void hills(Graphics2D g, double width, double height, double ground, double scale) {
        Path2D far = new Path2D.Double();
        far.moveTo(0, ground - 11 * scale);
        far.curveTo(
                width * 0.22, ground - 26 * scale, width * 0.38, ground - 8 * scale, width * 0.6, ground - 10 * scale);
        far.curveTo(width * 0.78, ground - 12 * scale, width * 0.88, ground - 22 * scale, width, ground - 15 * scale);
        fill(g, far, width, height, Tone.SURFACE);
        Path2D near = new Path2D.Double();
        near.moveTo(0, ground - 5 * scale);
        near.curveTo(width * 0.3, ground - 1 * scale, width * 0.7, ground - 8 * scale, width, ground - 3 * scale);
        fill(g, near, width, height, Tone.ACCENT_TINT);
    }

    /** Only down to the lowest point of the edge as a shape: a surface without edges is quicker filled as such. */
    private static void fill(Graphics2D g, Path2D edge, double width, double height, Tone tone) {
        int low = (int) Math.min(height, Math.ceil(edge.getBounds2D().getMaxY()));
        edge.lineTo(width, low);
        edge.lineTo(0, low);
        edge.closePath();
        g.setColor(tone.color());
        g.fill(edge);
        Object smoothing = g.getRenderingHint(RenderingHints.KEY_ANTIALIASING);
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_OFF);
        g.fillRect(0, low, (int) Math.ceil(width), (int) Math.ceil(height) - low);
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, smoothing);
    }

    private static void mat(Graphics2D g) {
        g.setColor(Tone.ACCENT.color());
        g.fill(limb(new Path2D.Double(), 3, 0, 98, 0, 2.4, 2.4));
    }

    private static void person(Graphics2D g) {
        // The far arm and leg first, lighter; then what is near. One shape of each colour: the first picture of a start
        // is painted by a Java that is still cold.
        Path2D far = new Path2D.Double();
        limb(far, 11, 3.6, 29, 29, 4.2, 5.2);
        limb(far, 7, 2.6, 11, 3, 2.8, 3.4);
        limb(far, 53, 52, 70, 29.5, 9, 6.6);
        limb(far, 70, 29.5, 80.5, 7, 6.6, 4.2);
        limb(far, 80.5, 4.4, 88.5, 3, 4, 3);
        g.setColor(Tone.FIGURE_LINE.color());
        g.fill(far);
        Path2D near = new Path2D.Double();
        head(near);
        limb(near, 34, 32, 53, 52, 11, 12);
        limb(near, 15, 3.6, 33, 31.5, 4.4, 6.2);
        limb(near, 10, 2.7, 15.5, 3, 2.8, 3.6);
        limb(near, 53, 52.5, 74, 30, 12, 7.4);
        limb(near, 74, 30, 86, 7, 7.8, 4.2);
        limb(near, 85.6, 4.4, 94.5, 2.9, 4.6, 3);
        g.setColor(Tone.INK.color());
        g.fill(near);
        g.setColor(Tone.SORENESS_MILD.color());
        g.fill(limb(new Path2D.Double(), 77.2, 26, 82.8, 14.6, 5, 3.4));
    }

    private static void head(Path2D into) {
        limb(into, 35, 30, 37, 24, 7, 6);
        AffineTransform turned = AffineTransform.getRotateInstance(Math.toRadians(14), 37.8, 19.5);
        into.append(turned.createTransformedShape(new Ellipse2D.Double(31.8, 12.5, 12, 14)), false);
    }

    /** A limb as a body has them: two circles and what lies between, all drawn the same way round, so that they add up. */
    private static Path2D limb(Path2D into, double x1, double y1, double x2, double y2, double thick1, double thick2) {
        double length = Math.hypot(x2 - x1, y2 - y1);
        double nx = -(y2 - y1) / length;
        double ny = (x2 - x1) / length;
        into.moveTo(x1 - nx * thick1 / 2, y1 - ny * thick1 / 2);
        into.lineTo(x2 - nx * thick2 / 2, y2 - ny * thick2 / 2);
        into.lineTo(x2 + nx * thick2 / 2, y2 + ny * thick2 / 2);
        into.lineTo(x1 + nx * thick1 / 2, y1 + ny * thick1 / 2);
        into.closePath();
        into.append(new Ellipse2D.Double(x1 - thick1 / 2, y1 - thick1 / 2, thick1, thick1), false);
        into.append(new Ellipse2D.Double(x2 - thick2 / 2, y2 - thick2 / 2, thick2, thick2), false);
        return into;
    }
}
