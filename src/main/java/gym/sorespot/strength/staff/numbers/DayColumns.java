package gym.sorespot.strength.staff.numbers;

import gym.sorespot.touch.Look;
import gym.sorespot.touch.Tone;
import gym.sorespot.touch.Type;
import gym.sorespot.touch.WidthFirst;
import gym.sorespot.touch.Words;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.geom.RoundRectangle2D;
import java.text.NumberFormat;
import java.util.List;
import javax.accessibility.Accessible;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleRole;
import javax.swing.JComponent;

/** Sessions of each day as columns; the number stands on each where there is room, else on the highest. */
final class DayColumns extends JComponent implements Accessible, WidthFirst {
    private static final long serialVersionUID = 1L;
    private static final double HIGH = 2.6;
    private static final int ROOM_FOR_NUMBERS = 13;
    private static final double GAP = 0.25;

    private final transient List<Numbers.Span> spans;
    private final transient List<String> labels;
    private final transient Words words;

    /** @param labels below some columns, one each, empty for none */
    DayColumns(List<Numbers.Span> spans, List<String> labels, Words words) {
        this.spans = List.copyOf(spans);
        this.labels = List.copyOf(labels);
        this.words = words;
        setFocusable(false);
        getAccessibleContext().setAccessibleName(words.text("chart"));
    }

    @Override
    public AccessibleContext getAccessibleContext() {
        if (accessibleContext == null) {
            accessibleContext = new AccessibleJComponent() {
                private static final long serialVersionUID = 1L;

                @Override
                public AccessibleRole getAccessibleRole() {
                    return AccessibleRole.ICON;
                }
            };
        }
        return accessibleContext;
    }

    @Override
    public int heightFor(int width) {
        return Look.units(HIGH);
    }

    @Override
    public Dimension getPreferredSize() {
        return new Dimension(Look.units(6), heightFor(0));
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = Look.smooth(graphics);
        try {
            Font font = Type.BODY.plain();
            g.setFont(font);
            int line = g.getFontMetrics().getHeight();
            int highest = Math.max(
                    Numbers.LEAST_TOLD,
                    spans.stream().mapToInt(Numbers.Span::times).max().orElse(0));
            double step = (double) getWidth() / spans.size();
            double room = getHeight() - 2.2 * line;
            double floor = getHeight() - 1.2 * line;
            NumberFormat whole = NumberFormat.getIntegerInstance(words.locale());
            boolean marked = false;
            g.setColor(Tone.LINE.color());
            g.fill(new RoundRectangle2D.Double(0, floor, getWidth(), Look.hairline(), 0, 0));
            for (int i = 0; i < spans.size(); i++) {
                int times = spans.get(i).times();
                double left = i * step + step * GAP / 2;
                double high = room * (times < 0 ? 1 : times) / highest;
                double round = Math.min(Look.px(10), step / 3);
                g.setColor((times < 0 ? Tone.LINE : Tone.ACCENT).color());
                g.fill(new RoundRectangle2D.Double(left, floor - high, step * (1 - GAP), high, round, round));
                boolean top = times == highest && !marked;
                if (times != 0 && (spans.size() <= ROOM_FOR_NUMBERS || top)) {
                    marked |= top;
                    g.setColor(Tone.INK.color());
                    centred(
                            g,
                            times < 0 ? words.text("few.short") : whole.format(times),
                            i * step + step / 2,
                            floor - high - line / 4.0);
                }
                g.setColor(Tone.MUTED.color());
                centred(g, labels.get(i), i * step + step / 2, getHeight() - line / 4.0);
            }
        } finally {
            g.dispose();
        }
    }

    /** Kept inside at both ends. */
    private void centred(Graphics2D g, String text, double middle, double baseline) {
        int wide = g.getFontMetrics().stringWidth(text);
        double left = Math.max(0, Math.min(getWidth() - wide, middle - wide / 2.0));
        g.drawString(text, (float) left, (float) baseline);
    }
}
