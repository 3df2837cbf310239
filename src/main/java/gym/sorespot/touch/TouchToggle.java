package gym.sorespot.touch;

import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.event.MouseEvent;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleRole;
import javax.swing.JToggleButton;
import org.jspecify.annotations.Nullable;

/** A choice for a finger: a pill that fills with accent, or a tile that gets a tick. */
public class TouchToggle extends JToggleButton implements WidthFirst {
    private static final long serialVersionUID = 1L;

    @SuppressWarnings("NullAway.Init") // the super constructor asks for sizes first
    private transient Plate plate;

    private boolean oneOfSeveral;

    /**
     * @param kind {@link ButtonKind#SMALL} or {@link ButtonKind#QUIET} for a pill, {@link ButtonKind#TILE} for a tile
     * @param action on the event thread, after the state has changed by touch
     */
    public TouchToggle(String text, ButtonKind kind, @Nullable Glyph glyph, Runnable action) {
        super(text);
        plate = new Plate(this, kind, glyph);
        TouchButton.dress(this);
        addActionListener(event -> Stage.act(this, action));
    }

    /** Choosing it takes the choice from others, and is told to those who cannot see it. */
    TouchToggle oneOfSeveral() {
        oneOfSeveral = true;
        return this;
    }

    @Override
    public AccessibleContext getAccessibleContext() {
        if (accessibleContext == null) {
            accessibleContext = new AccessibleJToggleButton() {
                private static final long serialVersionUID = 1L;

                @Override
                public AccessibleRole getAccessibleRole() {
                    return oneOfSeveral ? AccessibleRole.RADIO_BUTTON : AccessibleRole.TOGGLE_BUTTON;
                }
            };
        }
        return accessibleContext;
    }

    /** The width below which a word of it would be cut, in pixels. */
    int leastWidth() {
        return plate.leastWidth();
    }

    /** A line of explanation below the text. */
    public TouchToggle detailed(String detail) {
        plate.detail = detail;
        getAccessibleContext().setAccessibleDescription(detail);
        revalidate();
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
        if (!OneFinger.isToBeIgnored(event, this, false)) {
            super.processMouseEvent(event);
        }
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        plate.paint(graphics);
    }
}
