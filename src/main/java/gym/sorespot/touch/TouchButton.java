package gym.sorespot.touch;

import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.event.MouseEvent;
import javax.swing.AbstractButton;
import javax.swing.BorderFactory;
import javax.swing.InputMap;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.KeyStroke;
import org.jspecify.annotations.Nullable;

/**
 * A button for a finger. A press that slides off does nothing; nor does a second touch right after the first, except on
 * keys, where typing the same digit twice is meant. The keyboard's focus is shown, a finger's is not.
 */
public class TouchButton extends JButton implements WidthFirst {
    private static final long serialVersionUID = 1L;

    @SuppressWarnings("NullAway.Init") // the super constructor asks for sizes first
    private transient Plate plate;

    /**
     * @param text what it does, a verb
     * @param kind how weighty it looks
     * @param glyph beside the text, or alone when the text is empty
     * @param action on the event thread
     */
    public TouchButton(String text, ButtonKind kind, @Nullable Glyph glyph, Runnable action) {
        super(text);
        plate = new Plate(this, kind, glyph);
        dress(this);
        addActionListener(event -> Stage.act(this, action));
    }

    public static TouchButton primary(String text, Runnable action) {
        return new TouchButton(text, ButtonKind.PRIMARY, null, action);
    }

    public static TouchButton quiet(String text, Runnable action) {
        return new TouchButton(text, ButtonKind.QUIET, null, action);
    }

    /** A button with nothing but a drawing; the name is for those who cannot see it. */
    public static TouchButton drawn(Glyph glyph, ButtonKind kind, String name, Runnable action) {
        TouchButton button = new TouchButton("", kind, glyph, action);
        button.getAccessibleContext().setAccessibleName(name);
        return button;
    }

    static void dress(AbstractButton button) {
        button.putClientProperty("html.disable", Boolean.TRUE);
        button.setBorder(BorderFactory.createEmptyBorder());
        button.setContentAreaFilled(false);
        button.setOpaque(false);
        button.setRolloverEnabled(false);
        // Focus is for the keyboard; a ring around whatever was touched last would only disturb.
        button.setRequestFocusEnabled(false);
        button.addActionListener(event -> Sound.TOUCH.play());
        InputMap keys = button.getInputMap(JComponent.WHEN_FOCUSED);
        keys.put(KeyStroke.getKeyStroke("ENTER"), "pressed");
        keys.put(KeyStroke.getKeyStroke("released ENTER"), "released");
    }

    /** A line of explanation below the text. */
    public TouchButton detailed(String detail) {
        plate.detail = detail;
        getAccessibleContext().setAccessibleDescription(detail);
        revalidate();
        return this;
    }

    /** The drawing after the text. */
    public TouchButton glyphAfter() {
        plate.glyphAfter = true;
        return this;
    }

    /** Whether all words are inside, for painted-screen tests. */
    public boolean fits() {
        return plate.fits();
    }

    /** Colour of the words, for painted-screen tests. */
    public Tone ink() {
        return plate.ink();
    }

    @Override
    public int heightFor(int width) {
        return plate.heightFor(width);
    }

    @Override
    public Dimension getPreferredSize() {
        int width = plate.naturalWidth();
        return new Dimension(width, plate.heightFor(width));
    }

    @Override
    public Dimension getMinimumSize() {
        return new Dimension(Look.smallestTarget(), Look.smallestTarget());
    }

    @Override
    protected void processMouseEvent(MouseEvent event) {
        if (!OneFinger.isToBeIgnored(event, this, plate.kind.isForTyping())) {
            super.processMouseEvent(event);
        }
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        plate.paint(graphics);
    }
}
