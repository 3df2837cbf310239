package gym.sorespot.touch;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Insets;
import java.awt.event.MouseEvent;
import javax.swing.JButton;
import javax.swing.JComponent;

/** A card that is touched as a whole: what it holds is for the eyes, and a press anywhere on it counts. Event thread. */
public class CardButton extends JButton implements WidthFirst {
    private static final long serialVersionUID = 1L;

    private final JComponent content;
    private boolean marked;

    /**
     * @param name for whoever cannot see what is inside
     * @param content nothing in it can be touched by itself
     * @param action on the event thread
     */
    public CardButton(String name, JComponent content, Runnable action) {
        super("");
        this.content = content;
        setLayout(null);
        TouchButton.dress(this);
        getAccessibleContext().setAccessibleName(name);
        add(content);
        addActionListener(event -> Stage.act(this, action));
    }

    /** Marks it calmly: this is new. */
    public final CardButton marked(boolean newMarked) {
        marked = newMarked;
        repaint();
        return this;
    }

    /** Whether it is marked as new. */
    public final boolean isMarked() {
        return marked;
    }

    @Override
    public Insets getInsets() {
        int pad = Space.MEDIUM.px();
        return new Insets(pad, pad, pad, pad);
    }

    @Override
    public int heightFor(int width) {
        int pad = 2 * Space.MEDIUM.px();
        return Math.max(Look.unit(), WidthFirst.heightOf(content, width - pad) + pad);
    }

    @Override
    public Dimension getPreferredSize() {
        // The super constructor asks for sizes before there is any content.
        @SuppressWarnings("NullAway")
        boolean early = content == null;
        if (early) {
            return new Dimension();
        }
        int width = content.getPreferredSize().width + 2 * Space.MEDIUM.px();
        return new Dimension(width, heightFor(width));
    }

    @Override
    public Dimension getMinimumSize() {
        return new Dimension(Look.smallestTarget(), Look.smallestTarget());
    }

    @Override
    public void doLayout() {
        int pad = Space.MEDIUM.px();
        int inner = getWidth() - 2 * pad;
        int height = Math.min(getHeight() - 2 * pad, WidthFirst.heightOf(content, inner));
        Pane.place(content, pad, (getHeight() - height) / 2, inner, height);
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
            Color fill = (down ? Tone.SURFACE_PRESSED : Tone.SURFACE).color();
            Color edge = (marked ? Tone.ACCENT : Tone.LINE).color();
            RoundBox.paint(g, getWidth(), getHeight(), Look.corner(), fill, edge, Look.outline() * (marked ? 2 : 1));
            if (isFocusOwner()) {
                FocusRing.paint(g, this, Look.corner(), Tone.SURFACE, 0);
            }
        } finally {
            g.dispose();
        }
    }
}
