package gym.sorespot.touch;

import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.geom.RoundRectangle2D;
import java.util.Locale;
import javax.swing.JLabel;

/** Where one is of how many, for the head. */
public class ProgressDots extends JLabel {
    private static final long serialVersionUID = 1L;

    /** From one dot to the next, and a dot, in pixels of the reference screen. */
    private static final int PITCH = 28;

    private static final int DOT = 12;

    private int step;
    private int of;

    /** Shows step 1 to {@code of}; 0 shows nothing. */
    public void show(int newStep, int newOf, Locale locale) {
        step = newStep;
        of = newOf;
        String name =
                step == 0 ? "" : Words.of(ProgressDots.class, "touch", locale).text("progress.step", step, of);
        getAccessibleContext().setAccessibleName(name);
        revalidate();
        repaint();
    }

    @Override
    public Dimension getPreferredSize() {
        return new Dimension(step == 0 ? 0 : wide(), Look.px(PITCH));
    }

    private int wide() {
        return of * Look.px(PITCH) + Look.px(DOT);
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = Look.smooth(graphics);
        try {
            double pitch = Look.px(PITCH);
            double dot = Look.px(DOT);
            double x = (getWidth() - wide()) / 2.0;
            for (int i = 1; step > 0 && i <= of; i++) {
                // The current one is longer as well as darker.
                double width = i == step ? dot + pitch : dot;
                g.setColor((i <= step ? Tone.ACCENT : Tone.LINE).color());
                g.fill(new RoundRectangle2D.Double(x, (getHeight() - dot) / 2, width, dot, dot, dot));
                x += width + pitch - dot;
            }
        } finally {
            g.dispose();
        }
    }
}
