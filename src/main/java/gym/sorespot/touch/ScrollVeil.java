package gym.sorespot.touch;

import com.formdev.flatlaf.util.ColorFunctions;
import java.awt.AlphaComposite;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.geom.RoundRectangle2D;
import javax.swing.JComponent;
import javax.swing.JViewport;
import javax.swing.SwingUtilities;

/** Thumb and fade, over a list and never in the way of a finger. */
final class ScrollVeil extends JComponent {
    private static final long serialVersionUID = 1L;

    private final JViewport viewport;

    ScrollVeil(JViewport viewport) {
        this.viewport = viewport;
    }

    @Override
    public boolean contains(int x, int y) {
        return false;
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        int all = viewport.getView().getHeight();
        int seen = getHeight();
        int y = viewport.getViewPosition().y;
        if (all <= seen) {
            return;
        }
        Graphics2D g = Look.smooth(graphics);
        try {
            fade(g, seen - Look.px(48), seen, Math.min(1f, (all - seen - y) / (float) Look.px(48)));
            fade(g, Look.px(48), 0, Math.min(1f, y / (float) Look.px(48)));
            double width = Look.px(6);
            double height = Math.max(Look.unit(), (double) seen * seen / all);
            double top = (seen - height) * y / (all - seen);
            g.setComposite(AlphaComposite.SrcOver);
            g.setColor(Tone.LINE.color());
            g.fill(new RoundRectangle2D.Double(getWidth() - width, top, width, height, width, width));
        } finally {
            g.dispose();
        }
    }

    /** What the list lies on. */
    private Tone ground() {
        return SwingUtilities.getAncestorOfClass(Card.class, this) instanceof Card card ? card.fill() : Tone.GROUND;
    }

    private void fade(Graphics2D g, int from, int to, float strength) {
        if (strength <= 0) {
            return;
        }
        Color ground = ground().color();
        g.setComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER, strength));
        g.setPaint(new GradientPaint(0, from, ColorFunctions.fade(ground, 0), 0, to, ground));
        g.fillRect(0, Math.min(from, to), getWidth() - Look.px(10), Math.abs(to - from));
    }
}
