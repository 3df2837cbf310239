package gym.sorespot.strength.staff.editor;

import gym.sorespot.touch.Look;
import gym.sorespot.touch.Space;
import gym.sorespot.touch.Tone;
import gym.sorespot.touch.Type;
import java.awt.Component;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.ListCellRenderer;

/** Paints a row of the list: name, facts, and at the right what is odd. One for all rows. */
final class RowFace extends JPanel implements ListCellRenderer<Entry> {
    private static final long serialVersionUID = 1L;
    private static final String CUT = "…";

    /** What is odd has at most this share of the width. */
    private static final double ODD_SHARE = 0.4;

    private transient Entry row = new Entry("", "", "", java.util.List.of(), false, "");
    private boolean chosen;

    /** Height of a row. */
    static int height() {
        return Look.units(1.25);
    }

    @Override
    public Component getListCellRendererComponent(
            JList<? extends Entry> list, Entry value, int index, boolean selected, boolean focused) {
        row = value;
        chosen = selected && list.isFocusOwner();
        getAccessibleContext().setAccessibleName(value.name() + ", " + String.join(", ", value.odd()));
        return this;
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = Look.smooth(graphics);
        try {
            g.setColor((chosen ? Tone.ACCENT_TINT : Tone.SURFACE).color());
            g.fillRect(0, 0, getWidth(), getHeight());
            g.setColor(Tone.HAIRLINE.color());
            g.fillRect(0, getHeight() - Look.hairline(), getWidth(), Look.hairline());
            int side = Space.MEDIUM.px();
            int room = getWidth() - 2 * side;
            int odd = odd(g, side + room, (int) (room * ODD_SHARE));
            int width = room - odd - (odd > 0 ? side : 0);
            g.setColor((row.retired() ? Tone.MUTED : Tone.INK).color());
            put(g, Type.LEAD.strong(), row.name(), side, 0.44, width);
            g.setColor(Tone.MUTED.color());
            put(g, Type.BODY.plain(), row.facts(), side, 0.82, width);
        } finally {
            g.dispose();
        }
    }

    /** At the right edge; how wide it is. */
    private int odd(Graphics2D g, int right, int most) {
        if (row.odd().isEmpty()) {
            return 0;
        }
        String said = String.join(", ", row.odd());
        Font font = Type.BODY.strong();
        String shown = cut(said, g.getFontMetrics(font), most);
        int width = g.getFontMetrics(font).stringWidth(shown);
        g.setColor((row.retired() ? Tone.MUTED : Tone.SORENESS_PAINFUL).color());
        put(g, font, shown, right - width, 0.62, most);
        return width;
    }

    private void put(Graphics2D g, Font font, String text, int x, double down, int width) {
        g.setFont(font);
        g.drawString(cut(text, g.getFontMetrics(font), width), x, (int) (getHeight() * down));
    }

    private static String cut(String text, FontMetrics metrics, int width) {
        if (metrics.stringWidth(text) <= width) {
            return text;
        }
        int end = text.length();
        while (end > 0 && metrics.stringWidth(text.substring(0, end) + CUT) > width) {
            end--;
        }
        return text.substring(0, end).stripTrailing() + CUT;
    }
}
