package gym.sorespot.bench;

import java.awt.Toolkit;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.swing.JComponent;
import javax.swing.RepaintManager;

/**
 * Notes when Swing has painted and the display has it: after each round of painting it waits for the display
 * ({@code Toolkit.sync}, for X11 an answer of the server), so that the moment noted is that of pixels. The event thread
 * paints, any thread asks.
 */
final class PaintWatch extends RepaintManager {
    private final AtomicBoolean dirty = new AtomicBoolean();
    private volatile long paintedAt;
    private volatile int rounds;

    @Override
    public void addDirtyRegion(JComponent component, int x, int y, int width, int height) {
        if (component.isShowing() && width > 0 && height > 0) {
            dirty.set(true);
        }
        super.addDirtyRegion(component, x, y, width, height);
    }

    @Override
    @SuppressWarnings("NonAtomicOperationOnVolatileField")
    public void paintDirtyRegions() {
        boolean something = dirty.getAndSet(false);
        super.paintDirtyRegions();
        if (something) {
            Toolkit.getDefaultToolkit().sync();
            paintedAt = System.nanoTime();
            rounds = rounds + 1;
        }
    }

    /** When the last round ended, as {@code System.nanoTime} has it. */
    long paintedAt() {
        return paintedAt;
    }

    /** How many rounds there were. */
    int rounds() {
        return rounds;
    }
}
