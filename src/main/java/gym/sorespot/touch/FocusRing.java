package gym.sorespot.touch;

import java.awt.Component;
import java.awt.Graphics2D;
import java.awt.geom.RoundRectangle2D;

/** Shows where the keyboard's focus is: a thick ring, and inside it a thin one that parts it from any colour. */
final class FocusRing {
    private FocusRing() {}

    /**
     * @param radius of the control's corners
     * @param parting colour of the thin ring
     * @param outside width of an outline that looks the same, which the ring must lie inside
     */
    static void paint(Graphics2D g, Component control, double radius, Tone parting, double outside) {
        double pen = Look.focusWidth();
        ring(g, control, radius, parting, outside + pen * 1.5, pen * 0.6);
        ring(g, control, radius, Tone.FOCUS, outside + pen / 2, pen);
    }

    private static void ring(Graphics2D g, Component control, double radius, Tone tone, double inset, double pen) {
        double arc = 2 * Math.max(0, radius - inset);
        g.setColor(tone.color());
        g.setStroke(Look.stroke(pen));
        g.draw(new RoundRectangle2D.Double(
                inset, inset, control.getWidth() - 2 * inset, control.getHeight() - 2 * inset, arc, arc));
    }
}
