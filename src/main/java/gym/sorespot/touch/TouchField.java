package gym.sorespot.touch;

import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Insets;
import java.awt.geom.RoundRectangle2D;
import java.util.function.Consumer;
import javax.swing.BorderFactory;
import javax.swing.JTextField;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;

/** One line of text to be typed, as high as a finger needs; the on-screen keyboard comes up by itself. Event thread. */
public class TouchField extends JTextField implements WidthFirst {
    private static final long serialVersionUID = 1L;

    private static final double NATURAL_UNITS = 6;

    /**
     * @param name for whoever cannot see what stands beside it
     * @param text at first
     */
    public TouchField(String name, String text) {
        super(text);
        getAccessibleContext().setAccessibleName(name);
    }

    @Override
    public void updateUI() {
        super.updateUI();
        setFont(Type.LEAD.plain());
        setForeground(Tone.INK.color());
        setCaretColor(Tone.INK.color());
        setOpaque(false);
        // The window's cursor holds, which is hidden on a kiosk.
        setCursor(null);
        int side = Space.MEDIUM.px();
        setBorder(BorderFactory.createEmptyBorder(Space.TIGHT.px(), side, Space.TIGHT.px(), side));
    }

    @Override
    public int heightFor(int width) {
        Insets insets = getInsets();
        return Math.max(Look.unit(), getFontMetrics(getFont()).getHeight() + insets.top + insets.bottom);
    }

    @Override
    public Dimension getPreferredSize() {
        return new Dimension(Look.units(NATURAL_UNITS), heightFor(0));
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = Look.smooth(graphics);
        try {
            boolean focused = isFocusOwner();
            double line = focused ? Look.focusWidth() : Look.outline();
            g.setColor((isEnabled() ? Tone.SURFACE : Tone.DISABLED).color());
            g.fill(plate(0));
            g.setColor((focused ? Tone.FOCUS : Tone.LINE).color());
            g.setStroke(Look.stroke(line));
            g.draw(plate(line / 2));
        } finally {
            g.dispose();
        }
        super.paintComponent(graphics);
    }

    private RoundRectangle2D plate(double inset) {
        double arc = 2 * (Look.corner() - inset);
        return new RoundRectangle2D.Double(inset, inset, getWidth() - 2 * inset, getHeight() - 2 * inset, arc, arc);
    }

    /** Tells what stands in the field whenever that changes. */
    public TouchField onTyped(Consumer<String> taker) {
        getDocument().addDocumentListener(new DocumentListener() {
            @Override
            public void insertUpdate(DocumentEvent event) {
                taker.accept(getText());
            }

            @Override
            public void removeUpdate(DocumentEvent event) {
                taker.accept(getText());
            }

            @Override
            public void changedUpdate(DocumentEvent event) {
                taker.accept(getText());
            }
        });
        return this;
    }
}
