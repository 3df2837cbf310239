package gym.sorespot.touch;

import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import javax.accessibility.Accessible;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleRole;
import javax.swing.JComponent;

/**
 * A picture that moves while it can be seen, the only thing that moves by itself. It stands still where motion is
 * reduced. Event thread.
 */
public class MovingPicture extends JComponent implements Accessible {
    private static final long serialVersionUID = 1L;

    /** Paints one moment. */
    @FunctionalInterface
    public interface Painter {
        /**
         * @param g smooth, disposed of by the caller
         * @param size side of the square to paint into, from 0, 0
         * @param seconds since the picture appeared
         */
        void paint(Graphics2D g, int size, double seconds);

        /**
         * Which moment is shown then: as long as this stays the same nothing is painted.
         *
         * @param seconds since the picture appeared
         */
        default double phase(double seconds) {
            return seconds;
        }
    }

    private final transient Painter painter;
    private final int size;
    private double seconds;

    /**
     * @param name what it shows, for whoever cannot see it
     * @param size side of the square in pixels of the reference screen
     */
    public MovingPicture(String name, int size, Painter painter) {
        this.painter = painter;
        this.size = Look.px(size);
        getAccessibleContext().setAccessibleName(name);
    }

    /** Whether any of it is on the screen. */
    boolean isSeen() {
        return isShowing() && !getVisibleRect().isEmpty();
    }

    /** Goes on; painted only where something has changed. */
    void advance(double passed) {
        double shown = painter.phase(seconds);
        seconds += passed;
        if (painter.phase(seconds) != shown) {
            repaint();
        }
    }

    @Override
    public void removeNotify() {
        Ticker.shared().remove(this);
        super.removeNotify();
    }

    @Override
    public Dimension getPreferredSize() {
        return new Dimension(size, size);
    }

    @Override
    public AccessibleContext getAccessibleContext() {
        if (accessibleContext == null) {
            accessibleContext = new AccessibleJComponent() {
                private static final long serialVersionUID = 1L;

                @Override
                public AccessibleRole getAccessibleRole() {
                    return AccessibleRole.ICON;
                }
            };
        }
        return accessibleContext;
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        // Whatever comes into sight is painted, so no other sign of it is needed.
        if (isSeen() && !Look.reducedMotion()) {
            Ticker.shared().add(this);
        }
        Graphics2D g = Look.smooth(graphics);
        try {
            painter.paint(g, Math.min(getWidth(), getHeight()), seconds);
        } finally {
            g.dispose();
        }
    }
}
