package gym.sorespot.touch;

import java.awt.Dimension;
import java.awt.Font;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.event.MouseEvent;
import java.util.Locale;
import javax.swing.JToggleButton;

/** One severity: its face, its number and its word. */
final class SeverityButton extends JToggleButton implements WidthFirst {
    private static final long serialVersionUID = 1L;

    /** How much thicker the outline of what is chosen is. */
    private static final double CHOSEN = 2.5;

    private final int severity;
    private final String word;

    SeverityButton(int severity, Words words, Runnable action) {
        super(Integer.toString(severity));
        this.severity = severity;
        this.word = words.text("severity." + severity);
        TouchButton.dress(this);
        getAccessibleContext().setAccessibleName(words.text("severity.name", severity, word));
        addActionListener(event -> Stage.act(this, action));
    }

    int severity() {
        return severity;
    }

    private int face() {
        return Look.px(56);
    }

    @Override
    public int heightFor(int width) {
        return Math.max(Look.units(1.5), face() + wordHeight() + 2 * Space.SMALL.px() + Space.TIGHT.px());
    }

    private static int wordHeight() {
        return Lines.broken("A", Type.BODY.plain(), Integer.MAX_VALUE, Locale.ROOT)
                .height();
    }

    @Override
    public Dimension getPreferredSize() {
        int width = Math.max(Look.units(1.75), (int) Lines.measure(word, Type.BODY.plain()) + 2 * Space.SMALL.px());
        return new Dimension(width, heightFor(width));
    }

    @Override
    protected void processMouseEvent(MouseEvent event) {
        if (!OneFinger.isToBeIgnored(event, this, false)) {
            super.processMouseEvent(event);
        }
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = Look.smooth(graphics);
        try {
            boolean down = getModel().isArmed() && getModel().isPressed();
            Severity band = Severity.of(severity);
            Tone fill = isSelected() ? band.fill() : down ? Tone.SURFACE_PRESSED : Tone.SURFACE;
            Tone ink = isSelected() ? band.ink() : Tone.INK;
            Card.paintSheet(
                    g,
                    getWidth(),
                    getHeight(),
                    Look.corner(),
                    fill.color(),
                    (isSelected() ? Tone.INK : Tone.LINE).color(),
                    Look.outline() * (isSelected() ? CHOSEN : 1));
            paintFace(g, ink);
            if (isFocusOwner()) {
                FocusRing.paint(g, this, Look.corner(), Tone.SURFACE, isSelected() ? Look.outline() * CHOSEN : 0);
            }
        } finally {
            g.dispose();
        }
    }

    private void paintFace(Graphics2D g, Tone ink) {
        Font numberFont = Type.TITLE.strong();
        Lines number = Lines.broken(getText(), numberFont, Integer.MAX_VALUE, getLocale());
        double gap = Space.SMALL.px() * 0.75;
        double top = (getHeight() - face() - wordHeight() - Space.TIGHT.px() / 2.0) / 2;
        double left = (getWidth() - face() - gap - number.width()) / 2.0;
        Face.draw(g, severity, left, top, face());
        g.setColor(ink.color());
        number.draw(g, left + face() + gap, top + (face() - number.height()) / 2.0, number.width(), 0);
        Font wordFont = Type.BODY.plain();
        if (Lines.measure(word, wordFont) > getWidth() - Space.SMALL.px()) {
            wordFont = Type.SMALL.plain();
        }
        Lines.broken(word, wordFont, getWidth() - Space.TIGHT.px(), getLocale())
                .draw(g, 0, top + face() + Space.TIGHT.px() / 2.0, getWidth(), 0.5);
    }
}
