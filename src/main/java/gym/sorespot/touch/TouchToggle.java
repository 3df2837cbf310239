package gym.sorespot.touch;

import java.awt.Dimension;
import java.awt.Graphics;
import javax.swing.JToggleButton;
import org.jspecify.annotations.Nullable;

/** A choice for a finger: a pill that fills with accent, or a tile that gets a tick. */
public class TouchToggle extends JToggleButton implements WidthFirst {
    private static final long serialVersionUID = 1L;

    @SuppressWarnings("NullAway.Init") // the super constructor asks for sizes first
    private transient Plate plate;

    /**
     * @param kind {@link ButtonKind#SMALL} or {@link ButtonKind#QUIET} for a pill, {@link ButtonKind#TILE} for a tile
     * @param action on the event thread, after the state has changed by touch
     */
    public TouchToggle(String text, ButtonKind kind, @Nullable Glyph glyph, Runnable action) {
        super(text);
        plate = new Plate(this, kind, glyph);
        TouchButton.dress(this);
        addActionListener(event -> action.run());
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
    protected void paintComponent(Graphics graphics) {
        plate.paint(graphics);
    }
}
