package gym.sorespot.strength.staff.transfer;

import gym.sorespot.touch.Look;
import gym.sorespot.touch.Tone;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import javax.swing.JComponent;

/** A line that fills. Event thread. */
final class ProgressLine extends JComponent {
    private static final long serialVersionUID = 1L;

    private double share;

    /** @param done of {@code size}, which may be 0 while nobody knows */
    void at(int done, int size) {
        share = size == 0 ? 0 : Math.min(1, done / (double) size);
        repaint();
    }

    @Override
    public Dimension getPreferredSize() {
        return new Dimension(Look.units(4), Look.units(0.2));
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = Look.smooth(graphics);
        try {
            g.setColor(Tone.HAIRLINE.color());
            g.fillRoundRect(0, 0, getWidth(), getHeight(), getHeight(), getHeight());
            g.setColor(Tone.ACCENT.color());
            g.fillRoundRect(0, 0, (int) (getWidth() * share), getHeight(), getHeight(), getHeight());
        } finally {
            g.dispose();
        }
    }
}
