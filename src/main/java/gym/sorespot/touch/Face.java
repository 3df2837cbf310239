package gym.sorespot.touch;

import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.QuadCurve2D;

/** A face that says how sore something is, from content to suffering; calm, never funny. */
final class Face {
    private Face() {}

    /**
     * @param severity 0 to 10
     * @param size diameter in pixels
     */
    static void draw(Graphics2D g, int severity, double x, double y, double size) {
        Severity band = Severity.of(severity);
        Ellipse2D head = new Ellipse2D.Double(x, y, size, size);
        g.setColor(band.fill().color());
        g.fill(head);
        g.setColor(Tone.INK.color());
        g.setStroke(Look.stroke(size * 0.045));
        g.draw(head);
        g.setColor(band.ink().color());
        eyes(g, severity, x, y, size);
        mouth(g, severity, x, y, size);
    }

    private static void eyes(Graphics2D g, int severity, double x, double y, double size) {
        g.setStroke(Look.stroke(size * 0.06));
        for (int side = -1; side <= 1; side += 2) {
            double eyeX = x + size * (0.5 + side * 0.17);
            double eyeY = y + size * 0.42;
            if (severity >= 8) {
                // Squeezed shut: the corners meet towards the middle.
                double inner = eyeX - side * size * 0.07;
                double outer = eyeX + side * size * 0.07;
                g.draw(new Line2D.Double(outer, eyeY - size * 0.05, inner, eyeY));
                g.draw(new Line2D.Double(inner, eyeY, outer, eyeY + size * 0.05));
            } else {
                double dot = size * 0.1;
                g.fill(new Ellipse2D.Double(eyeX - dot / 2, eyeY - dot / 2, dot, dot));
            }
            if (severity >= 5) {
                double lift = size * Math.min(0.09, (severity - 4) * 0.02);
                double browY = y + size * 0.27;
                g.draw(new Line2D.Double(
                        eyeX + side * size * 0.1, browY + lift / 2, eyeX - side * size * 0.08, browY - lift / 2));
            }
        }
    }

    private static void mouth(Graphics2D g, int severity, double x, double y, double size) {
        // From a smile over a straight line at 4 to corners drawn down at 10.
        double bend = severity <= 4 ? (4 - severity) / 4.0 * 0.2 : -(severity - 4) / 6.0 * 0.24;
        double half = size * 0.2;
        double mouthY = y + size * (0.68 - bend * 0.25);
        g.setStroke(Look.stroke(size * 0.065));
        g.draw(new QuadCurve2D.Double(
                x + size / 2 - half, mouthY, x + size / 2, mouthY + size * bend * 1.4, x + size / 2 + half, mouthY));
    }
}
