package gym.sorespot.strength.staff.numbers;

import gym.sorespot.touch.Look;
import gym.sorespot.touch.Tone;
import gym.sorespot.touch.WidthFirst;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.geom.RoundRectangle2D;
import javax.swing.JComponent;

/** A bar that says how a count compares with the highest one. The number itself stands beside it. */
final class RankBar extends JComponent implements WidthFirst {
    private static final long serialVersionUID = 1L;
    private static final double HIGH = 0.16;

    private final double share;

    /** @param share 0 to 1 */
    RankBar(double share) {
        this.share = share;
        setFocusable(false);
    }

    @Override
    public int heightFor(int width) {
        return Look.units(HIGH);
    }

    @Override
    public Dimension getPreferredSize() {
        return new Dimension(Look.units(3), heightFor(0));
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = Look.smooth(graphics);
        try {
            double high = getHeight();
            g.setColor(Tone.HAIRLINE.color());
            g.fill(new RoundRectangle2D.Double(0, 0, getWidth(), high, high, high));
            g.setColor(Tone.ACCENT.color());
            g.fill(new RoundRectangle2D.Double(0, 0, Math.max(high, getWidth() * share), high, high, high));
        } finally {
            g.dispose();
        }
    }
}
