package gym.sorespot.touch;

import java.awt.Dimension;
import java.awt.Font;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.function.DoubleFunction;
import javax.swing.JComponent;

/** A value over time as a line from left to right, its numbers written at the points: all of a few, else first and highest. */
public class TrendLine extends JComponent {
    private static final long serialVersionUID = 1L;

    private static final double UNITS = 2.4;
    /** With more of them, numbers would run into each other. */
    private static final int MOST_NUMBERS = 7;

    private final transient List<Double> values;
    private final double least;
    private final double most;
    private final transient DoubleFunction<String> label;
    private final transient DoubleFunction<Tone> tone;

    /**
     * @param values at least two, the oldest first
     * @param least value at the lower edge
     * @param most value at the upper edge, above {@code least}
     * @param label number as it is written
     * @param tone of a point
     */
    public TrendLine(
            List<Double> values, double least, double most, DoubleFunction<String> label, DoubleFunction<Tone> tone) {
        this.values = List.copyOf(values);
        this.least = least;
        this.most = most;
        this.label = label;
        this.tone = tone;
        setFocusable(false);
    }

    @Override
    public Dimension getPreferredSize() {
        return new Dimension(Look.units(4), Look.units(UNITS));
    }

    private double dot() {
        return Look.px(22);
    }

    private double x(int point) {
        double room = getWidth() - 2 * dot();
        return dot() + room * point / (values.size() - 1);
    }

    private double y(int point) {
        double above = Look.px(48);
        double room = getHeight() - above - dot();
        return above + room * (1 - (values.get(point) - least) / (most - least));
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = Look.smooth(graphics);
        try {
            double floor = getHeight() - dot() / 2;
            g.setColor(Tone.HAIRLINE.color());
            g.setStroke(Look.stroke(Look.hairline()));
            g.draw(new java.awt.geom.Line2D.Double(0, floor, getWidth(), floor));
            Path2D line = new Path2D.Double();
            line.moveTo(x(0), y(0));
            for (int i = 1; i < values.size(); i++) {
                line.lineTo(x(i), y(i));
            }
            g.setColor(Tone.LINE.color());
            g.setStroke(Look.stroke(Look.px(6)));
            g.draw(line);
            for (int i = 0; i < values.size(); i++) {
                point(g, i);
            }
        } finally {
            g.dispose();
        }
    }

    private void point(Graphics2D g, int i) {
        double size = dot();
        Ellipse2D dot = new Ellipse2D.Double(x(i) - size / 2, y(i) - size / 2, size, size);
        g.setColor(tone.apply(values.get(i)).color());
        g.fill(dot);
        g.setColor(Tone.INK.color());
        g.setStroke(Look.stroke(Look.outline()));
        g.draw(dot);
        if (isNumbered(i)) {
            Font font = Type.LEAD.strong();
            String text = label.apply(values.get(i));
            Rectangle2D box = font.getStringBounds(text, Look.TEXT);
            double left = Math.max(0, Math.min(getWidth() - box.getWidth(), x(i) - box.getWidth() / 2));
            g.setFont(font);
            g.drawString(text, (float) left, (float) (y(i) - size));
        }
    }

    private boolean isNumbered(int i) {
        if (values.size() <= MOST_NUMBERS) {
            return true;
        }
        double highest = values.stream().mapToDouble(value -> value).max().orElse(0);
        return i == 0 || (values.get(i) == highest && values.indexOf(highest) == i && i > 1);
    }
}
