package gym.sorespot.touch;

import java.awt.Dimension;
import java.awt.Font;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;
import javax.swing.JComponent;

/** Counts side by side as bars, each with its number on top; the last one in the accent's colour. */
public class Bars extends JComponent {
    private static final long serialVersionUID = 1L;

    private static final double UNITS = 2.2;

    private final transient List<Integer> counts;

    /** @param counts 0 and up, the oldest first */
    public Bars(List<Integer> counts) {
        this.counts = List.copyOf(counts);
        setFocusable(false);
    }

    @Override
    public Dimension getPreferredSize() {
        return new Dimension(Look.units(4), Look.units(UNITS));
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = Look.smooth(graphics);
        try {
            int highest =
                    Math.max(1, counts.stream().mapToInt(count -> count).max().orElse(1));
            double gap = Space.SMALL.px();
            double width = (getWidth() - gap * (counts.size() - 1)) / counts.size();
            double above = Look.px(48);
            for (int i = 0; i < counts.size(); i++) {
                double left = i * (width + gap);
                int count = counts.get(i);
                double height = Math.max(Look.px(4), (getHeight() - above) * count / highest);
                g.setColor((i == counts.size() - 1 ? Tone.ACCENT : Tone.LINE).color());
                double round = Look.px(12);
                g.fill(new RoundRectangle2D.Double(left, getHeight() - height, width, height, round, round));
                number(g, count, left + width / 2, getHeight() - height - Look.px(10));
            }
        } finally {
            g.dispose();
        }
    }

    private static void number(Graphics2D g, int count, double middle, double baseline) {
        if (count == 0) {
            return;
        }
        Font font = Type.LEAD.strong();
        String text = Integer.toString(count);
        Rectangle2D box = font.getStringBounds(text, Look.TEXT);
        g.setFont(font);
        g.setColor(Tone.INK.color());
        g.drawString(text, (float) (middle - box.getWidth() / 2), (float) baseline);
    }
}
