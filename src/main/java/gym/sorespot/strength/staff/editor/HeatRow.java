package gym.sorespot.strength.staff.editor;

import gym.sorespot.strength.body.Area;
import gym.sorespot.strength.staff.health.Health;
import gym.sorespot.touch.Look;
import gym.sorespot.touch.Space;
import gym.sorespot.touch.Tone;
import gym.sorespot.touch.Type;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.util.List;
import java.util.stream.Collectors;
import javax.swing.JComponent;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.ListCellRenderer;
import org.jspecify.annotations.Nullable;

/** Paints an area of the heat table: the numbers say it, the colour only draws the eye. One for all rows. */
final class HeatRow extends JPanel implements ListCellRenderer<HeatRow.Counts> {
    private static final long serialVersionUID = 1L;
    private static final double NAME_UNITS = 3.6;
    private static final double CELL_UNITS = 0.6;

    private transient @Nullable Counts row;
    private boolean chosen;

    /**
     * An area.
     *
     * @param name to be shown
     * @param safe how many exercises are safe at severity 1 and up
     */
    record Counts(Area area, String name, List<Integer> safe) {
        Counts {
            safe = List.copyOf(safe);
        }
    }

    HeatRow() {
        setOpaque(false);
    }

    /** As wide as names and numbers need, as high as a finger does. */
    static Dimension natural() {
        return new Dimension(Look.units(NAME_UNITS + Health.MOST_SEVERITY * CELL_UNITS), Look.smallestTarget());
    }

    @Override
    public Component getListCellRendererComponent(
            JList<? extends Counts> list, Counts value, int index, boolean selected, boolean focused) {
        row = value;
        chosen = selected && list.isFocusOwner();
        String numbers = value.safe().stream().map(String::valueOf).collect(Collectors.joining(", "));
        getAccessibleContext().setAccessibleName(value.name() + ": " + numbers);
        return this;
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = Look.smooth(graphics);
        try {
            Counts now = row;
            if (now != null) {
                paint(g, now);
            }
        } finally {
            g.dispose();
        }
    }

    private void paint(Graphics2D g, Counts now) {
        if (chosen) {
            g.setColor(Tone.ACCENT_TINT.color());
            g.fillRect(0, 0, getWidth(), getHeight());
        }
        g.setColor(Tone.INK.color());
        g.setFont(Type.BODY.plain());
        g.drawString(now.name(), Space.TIGHT.px(), baseline(g, getHeight()));
        for (int i = 0; i < now.safe().size(); i++) {
            cell(g, now.safe().get(i), i + 1);
        }
    }

    /** None stands out most, one or two a little, more not at all. */
    private void cell(Graphics2D g, int count, int severity) {
        int gap = Space.TIGHT.px() / 2;
        Tone fill = count == 0 ? Tone.SORENESS_SORE : count < 3 ? Tone.SORENESS_MILD : Tone.SURFACE;
        g.setColor(fill.color());
        int x = (int) left(this, severity);
        g.fillRect(x + gap, gap, (int) width(this) - 2 * gap, getHeight() - 2 * gap);
        g.setColor((count == 0 ? Tone.SORENESS_SORE_INK : count < 3 ? Tone.SORENESS_MILD_INK : Tone.INK).color());
        centred(g, this, Integer.toString(count), severity, count == 0);
    }

    static void centred(Graphics2D g, JComponent in, String text, int severity, boolean strong) {
        g.setFont(Type.BODY.font(strong));
        int wide = g.getFontMetrics().stringWidth(text);
        g.drawString(text, (int) (left(in, severity) + (width(in) - wide) / 2), baseline(g, in.getHeight()));
    }

    private static double left(JComponent in, int severity) {
        return Look.units(NAME_UNITS) + (severity - 1) * width(in);
    }

    private static double width(JComponent in) {
        return (in.getWidth() - Look.units(NAME_UNITS)) / (double) Health.MOST_SEVERITY;
    }

    private static int baseline(Graphics2D g, int height) {
        FontMetrics metrics = g.getFontMetrics();
        return (height - metrics.getHeight()) / 2 + metrics.getAscent();
    }
}
