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
import java.util.LinkedHashMap;
import java.util.Map;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.ListCellRenderer;
import org.jspecify.annotations.Nullable;

/** Paints a row of the list: name, facts, and at the right what is odd. One for all rows. */
public final class RowFace extends JPanel implements ListCellRenderer<Entry> {
    private static final long serialVersionUID = 1L;
    private static final String CUT = "…";

    /** What is odd has at most this share of the width. */
    private static final double ODD_SHARE = 0.4;

    private transient Entry row = new Entry("", "", "", java.util.List.of(), false, "");
    private boolean chosen;
    private final transient Recent fitted = new Recent();
    private transient @Nullable Font fittedFont;
    private int fittedRoom;

    /** Height of a row. */
    public static int height() {
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
            paint(g, Space.MEDIUM.px());
        } finally {
            g.dispose();
        }
    }

    private void paint(Graphics2D g, int side) {
        int room = getWidth() - 2 * side;
        Fitted fitted = fitted(g, room, side);
        if (!fitted.odd().isEmpty()) {
            g.setColor((row.retired() ? Tone.MUTED : Tone.SORENESS_PAINFUL).color());
            put(g, Type.BODY.strong(), fitted.odd(), side + room - fitted.oddWidth(), 0.62);
        }
        g.setColor((row.retired() ? Tone.MUTED : Tone.INK).color());
        put(g, Type.LEAD.strong(), fitted.name(), side, 0.44);
        g.setColor(Tone.MUTED.color());
        put(g, Type.BODY.plain(), fitted.facts(), side, 0.82);
    }

    private void put(Graphics2D g, Font font, String text, int x, double down) {
        g.setFont(font);
        g.drawString(text, x, (int) (getHeight() * down));
    }

    /** Measuring letters takes longer than painting them, and a list that is dragged paints the same rows again and again. */
    private Fitted fitted(Graphics2D g, int room, int side) {
        if (room != fittedRoom || !Type.LEAD.strong().equals(fittedFont)) {
            fitted.clear();
            fittedRoom = room;
            fittedFont = Type.LEAD.strong();
        }
        return fitted.computeIfAbsent(row, now -> Fitted.of(now, g, room, side));
    }

    /** A row's words as they fit. */
    private record Fitted(String name, String facts, String odd, int oddWidth) {
        static Fitted of(Entry row, Graphics2D g, int room, int side) {
            FontMetrics strong = g.getFontMetrics(Type.BODY.strong());
            String odd = cut(String.join(", ", row.odd()), strong, (int) (room * ODD_SHARE));
            int oddWidth = strong.stringWidth(odd);
            int width = room - oddWidth - (oddWidth > 0 ? side : 0);
            return new Fitted(
                    cut(row.name(), g.getFontMetrics(Type.LEAD.strong()), width),
                    cut(row.facts(), g.getFontMetrics(Type.BODY.plain()), width),
                    odd,
                    oddWidth);
        }

        private static String cut(String text, FontMetrics metrics, int width) {
            if (metrics.stringWidth(text) <= width) {
                return text;
            }
            int fits = 0;
            int tooLong = text.length();
            while (tooLong - fits > 1) {
                int middle = (fits + tooLong) / 2;
                if (metrics.stringWidth(text.substring(0, middle) + CUT) <= width) {
                    fits = middle;
                } else {
                    tooLong = middle;
                }
            }
            return text.substring(0, fits).stripTrailing() + CUT;
        }
    }

    /** The rows painted last. */
    private static final class Recent extends LinkedHashMap<Entry, Fitted> {
        private static final long serialVersionUID = 1L;
        private static final int MOST = 300;

        Recent() {
            super(16, 0.75f, true);
        }

        // By its whole name: in a map, newer Java takes the short one for the map's own.
        @Override
        protected boolean removeEldestEntry(Map.Entry<gym.sorespot.strength.staff.editor.Entry, Fitted> eldest) {
            return size() > MOST;
        }
    }
}
