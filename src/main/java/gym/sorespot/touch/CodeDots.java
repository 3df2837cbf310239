package gym.sorespot.touch;

import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.RoundRectangle2D;
import java.util.Locale;
import javax.swing.JLabel;

/** A code as dots: how many characters were entered, never which. */
public class CodeDots extends JLabel {
    private static final long serialVersionUID = 1L;

    private final transient Words words;
    private final int least;
    private int entered;

    /** @param least so many places are shown even when nothing is entered */
    public CodeDots(Locale locale, int least) {
        this.words = Words.of(CodeDots.class, "touch", locale);
        this.least = least;
        setFocusable(false);
        show(0);
    }

    /** Shows how many characters were entered. */
    public final void show(int count) {
        entered = count;
        getAccessibleContext().setAccessibleName(words.text("keypad.entered", count));
        repaint();
    }

    @Override
    public Dimension getPreferredSize() {
        return new Dimension(Math.max(least, 6) * Look.px(56), ButtonKind.KEY.height());
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = Look.smooth(graphics);
        try {
            RoundBox.paint(
                    g,
                    getWidth(),
                    getHeight(),
                    Look.corner(),
                    Tone.SURFACE.color(),
                    Tone.HAIRLINE.color(),
                    Look.hairline());
            int places = Math.max(least, entered);
            double pitch = Math.min(Look.px(56), (double) getWidth() / places);
            double left = (getWidth() - pitch * places) / 2;
            double dot = pitch * 0.42;
            double middle = getHeight() / 2.0;
            for (int i = 0; i < places; i++) {
                double centre = left + pitch * (i + 0.5);
                if (i < entered) {
                    g.setColor(Tone.INK.color());
                    g.fill(new Ellipse2D.Double(centre - dot / 2, middle - dot / 2, dot, dot));
                } else {
                    g.setColor(Tone.LINE.color());
                    double height = Math.max(3, dot / 6);
                    g.fill(new RoundRectangle2D.Double(
                            centre - dot / 2, middle + dot / 2 - height, dot, height, height, height));
                }
            }
        } finally {
            g.dispose();
        }
    }
}
