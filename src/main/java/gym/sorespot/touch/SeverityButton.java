package gym.sorespot.touch;

import java.awt.Dimension;
import java.awt.Font;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.event.MouseEvent;
import javax.swing.JToggleButton;

/** One severity: its face, its number and its word. */
final class SeverityButton extends JToggleButton implements WidthFirst {
    private static final long serialVersionUID = 1L;

    /** How much thicker the outline of what is chosen is. */
    private static final double CHOSEN = 2.5;

    /** In pixels of the reference screen. */
    private static final int FACE = 56;

    private static final int GAP = 12;
    private static final String LONGEST = "10";

    private final int severity;
    private final String word;
    private final String spoken;
    private final transient Breaks breaks = new Breaks();

    SeverityButton(int severity, Words words, Runnable action) {
        super(Integer.toString(severity));
        this.severity = severity;
        this.word = words.text("severity." + severity);
        this.spoken = spoken(words, severity);
        TouchButton.dress(this);
        getAccessibleContext().setAccessibleName(words.text("severity.name", severity, spoken));
        addActionListener(event -> Stage.act(this, action));
    }

    /** The word as it is said, without places where it may be divided. */
    static String spoken(Words words, int severity) {
        return words.text("severity." + severity).replace("\u00ad", "");
    }

    int severity() {
        return severity;
    }

    /** Smaller where the button is too narrow for it beside the longest number. */
    private static int face(int width) {
        int left = width - gap() - (int) Math.ceil(Lines.measure(LONGEST, Type.LEAD.strong())) - Space.SMALL.px();
        return Math.min(Look.px(FACE), left);
    }

    private static int gap() {
        return Look.px(GAP);
    }

    @Override
    public int heightFor(int width) {
        return Math.max(Look.units(1.5), face(width) + word(width).height() + 2 * Space.SMALL.px() + Space.TIGHT.px());
    }

    /** The word in one line, else in one of the smaller size, else in two of those. */
    private Lines word(int width) {
        Font font = Lines.measure(spoken, Type.BODY.plain()) > width - Space.SMALL.px()
                ? Type.SMALL.plain()
                : Type.BODY.plain();
        return breaks.broken(word, font, width - Space.TIGHT.px() / 2, getLocale());
    }

    private Lines number(int width) {
        // All ten numbers have one size.
        double large = Lines.measure(LONGEST, Type.TITLE.strong());
        Type type = face(width) + gap() + large + Space.SMALL.px() <= width ? Type.TITLE : Type.LEAD;
        return Lines.broken(getText(), type.strong(), Integer.MAX_VALUE, getLocale());
    }

    /** Whether number and word can be read whole at the size it has. */
    boolean fits() {
        Lines lines = word(getWidth());
        return !lines.wordCut()
                && getHeight() >= heightFor(getWidth())
                && face(getWidth()) + gap() + number(getWidth()).width() <= getWidth();
    }

    @Override
    public Dimension getPreferredSize() {
        int width = Math.max(Look.units(1.75), (int) Lines.measure(spoken, Type.BODY.plain()) + 2 * Space.SMALL.px());
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
            RoundBox.paint(
                    g,
                    getWidth(),
                    getHeight(),
                    Look.corner(),
                    fill.color(),
                    (isSelected() ? Tone.INK : Tone.LINE).color(),
                    isSelected() ? chosenLine() : Look.outline());
            paintFace(g, ink);
            if (isFocusOwner()) {
                FocusRing.paint(g, this, Look.corner(), Tone.SURFACE, isSelected() ? chosenLine() : 0);
            }
        } finally {
            g.dispose();
        }
    }

    private static int chosenLine() {
        return (int) Math.round(Look.outline() * CHOSEN);
    }

    private void paintFace(Graphics2D g, Tone ink) {
        Lines number = number(getWidth());
        Lines below = word(getWidth());
        int face = face(getWidth());
        double top = (getHeight() - face - below.height() - Space.TIGHT.px() / 2.0) / 2;
        double left = (getWidth() - face - gap() - number.width()) / 2.0;
        Face.draw(g, severity, left, top, face);
        g.setColor(ink.color());
        number.draw(g, left + face + gap(), top + (face - number.height()) / 2.0, number.width(), 0);
        below.draw(g, 0, top + face + Space.TIGHT.px() / 2.0, getWidth(), 0.5);
    }
}
