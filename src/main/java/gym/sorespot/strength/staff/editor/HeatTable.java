package gym.sorespot.strength.staff.editor;

import gym.sorespot.strength.body.Area;
import gym.sorespot.strength.body.AreaText;
import gym.sorespot.strength.staff.health.Health;
import gym.sorespot.touch.Look;
import gym.sorespot.touch.Space;
import gym.sorespot.touch.Tone;
import gym.sorespot.touch.Type;
import gym.sorespot.touch.Words;
import java.awt.Dimension;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.util.List;
import java.util.Map;
import javax.swing.JPanel;

/** For each area and severity how many safe exercises there are: the number says it, the colour only draws the eye. */
final class HeatTable extends JPanel {
    private static final long serialVersionUID = 1L;
    private static final double ROW_UNITS = 0.5;
    private static final double NAME_UNITS = 3.6;

    private final transient AreaText areas;
    private final transient Map<Area, List<Integer>> safe;

    HeatTable(Words words, AreaText areas, Map<Area, List<Integer>> safe) {
        this.areas = areas;
        this.safe = safe;
        setName("heat-table");
        getAccessibleContext().setAccessibleName(words.text("health.table"));
    }

    @Override
    public Dimension getPreferredSize() {
        return new Dimension(Look.units(NAME_UNITS + Health.MOST_SEVERITY * 0.6), rowHeight() * (safe.size() + 1));
    }

    private static int rowHeight() {
        return Look.units(ROW_UNITS);
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = Look.smooth(graphics);
        try {
            int names = Look.units(NAME_UNITS);
            double cell = (getWidth() - names) / (double) Health.MOST_SEVERITY;
            for (int severity = 1; severity <= Health.MOST_SEVERITY; severity++) {
                centred(g, Integer.toString(severity), names + (severity - 1) * cell, 0, cell, true);
            }
            int y = rowHeight();
            for (Map.Entry<Area, List<Integer>> row : safe.entrySet()) {
                g.setColor(Tone.INK.color());
                g.setFont(Type.BODY.plain());
                g.drawString(areas.word(row.getKey()), 0, baseline(g, y));
                for (int i = 0; i < row.getValue().size(); i++) {
                    cell(g, row.getValue().get(i), names + i * cell, y, cell);
                }
                y += rowHeight();
            }
        } finally {
            g.dispose();
        }
    }

    /** None stands out most, one or two a little, more not at all. */
    private static void cell(Graphics2D g, int count, double x, int y, double width) {
        int gap = Space.TIGHT.px() / 2;
        Tone fill = count == 0 ? Tone.SORENESS_SORE : count < 3 ? Tone.SORENESS_MILD : Tone.SURFACE;
        g.setColor(fill.color());
        g.fillRect((int) x + gap, y + gap, (int) width - 2 * gap, rowHeight() - 2 * gap);
        g.setColor((count == 0 ? Tone.SORENESS_SORE_INK : count < 3 ? Tone.SORENESS_MILD_INK : Tone.INK).color());
        centred(g, Integer.toString(count), x, y, width, count == 0);
    }

    private static void centred(Graphics2D g, String text, double x, int y, double width, boolean strong) {
        g.setFont(Type.BODY.font(strong));
        int wide = g.getFontMetrics().stringWidth(text);
        g.drawString(text, (int) (x + (width - wide) / 2), baseline(g, y));
    }

    private static int baseline(Graphics2D g, int y) {
        FontMetrics metrics = g.getFontMetrics();
        return y + (rowHeight() - metrics.getHeight()) / 2 + metrics.getAscent();
    }
}
