package gym.sorespot.strength.staff.editor;

import gym.sorespot.strength.staff.health.Health;
import gym.sorespot.touch.Look;
import gym.sorespot.touch.Tone;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import javax.swing.JPanel;

/** The severities above the heat table. */
final class HeatHead extends JPanel {
    private static final long serialVersionUID = 1L;

    HeatHead() {
        setOpaque(false);
    }

    @Override
    public Dimension getPreferredSize() {
        return HeatRow.natural();
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = Look.smooth(graphics);
        try {
            g.setColor(Tone.INK.color());
            for (int severity = 1; severity <= Health.MOST_SEVERITY; severity++) {
                HeatRow.centred(g, this, Integer.toString(severity), severity, true);
            }
        } finally {
            g.dispose();
        }
    }
}
