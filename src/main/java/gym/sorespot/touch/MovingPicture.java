package gym.sorespot.touch;

import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleRole;
import javax.swing.JComponent;
import javax.swing.Timer;

/**
 * A picture that moves while it can be seen, the only thing that moves by itself. It stands still where motion is
 * reduced. Event thread.
 */
public class MovingPicture extends JComponent {
    private static final long serialVersionUID = 1L;

    private static final int FRAME_MILLIS = 50;

    /** Paints one moment. */
    @FunctionalInterface
    public interface Painter {
        /**
         * @param g smooth, disposed of by the caller
         * @param size side of the square to paint into, from 0, 0
         * @param seconds since the picture appeared
         */
        void paint(Graphics2D g, int size, double seconds);
    }

    private final transient Painter painter;
    private final int size;
    private final Timer timer;
    private long frames;

    /**
     * @param name what it shows, for whoever cannot see it
     * @param size side of the square in pixels of the reference screen
     */
    public MovingPicture(String name, int size, Painter painter) {
        this.painter = painter;
        this.size = Look.px(size);
        this.timer = new Timer(FRAME_MILLIS, event -> next());
        getAccessibleContext().setAccessibleName(name);
    }

    private void next() {
        frames++;
        if (!getVisibleRect().isEmpty()) {
            repaint();
        }
    }

    @Override
    public void addNotify() {
        super.addNotify();
        if (!Look.reducedMotion()) {
            timer.start();
        }
    }

    @Override
    public void removeNotify() {
        timer.stop();
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
        Graphics2D g = Look.smooth(graphics);
        try {
            painter.paint(g, Math.min(getWidth(), getHeight()), frames * FRAME_MILLIS / 1000.0);
        } finally {
            g.dispose();
        }
    }
}
