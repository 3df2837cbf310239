package gym.sorespot.touch;

import java.awt.Component;
import java.awt.EventQueue;
import java.awt.event.MouseAdapter;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import javax.swing.JComponent;
import org.jspecify.annotations.Nullable;

/**
 * Shows one screen at a time; a new one slides in the way one goes. A touch right after a change belongs to the screen
 * that has gone and does nothing. Event thread.
 */
public class Stage extends Pane {
    private static final long serialVersionUID = 1L;

    private final transient LongSupplier touchTime;
    private final transient LongSupplier ticks;
    private final transient Motion motion = new Motion();
    private final JComponent shield = new Shield();
    private @Nullable JComponent current;
    private @Nullable JComponent leaving;
    private double travelled = 1;
    private int direction = 1;
    private long changedAt = Long.MIN_VALUE / 2;
    private long changedTick = Long.MIN_VALUE / 2;

    public Stage() {
        this(EventQueue::getMostRecentEventTime, () -> TimeUnit.NANOSECONDS.toMillis(System.nanoTime()));
    }

    /**
     * @param touchTime moment of the event that is being handled, in milliseconds
     * @param ticks milliseconds of a clock that nobody sets
     */
    Stage(LongSupplier touchTime, LongSupplier ticks) {
        this.touchTime = touchTime;
        this.ticks = ticks;
        add(shield);
    }

    /** What is shown now. */
    public @Nullable JComponent current() {
        return current;
    }

    /**
     * Whether the screen of now has been there long enough that a touch or key is meant for it. Either clock will do: a
     * touch may wait in a queue, so its own moment counts, but Java never forgets the latest moment it saw, and where
     * somebody sets the computer's clock back no touch would count for as long.
     */
    public boolean settled() {
        return touchTime.getAsLong() - changedAt >= OneFinger.DOUBLE_TOUCH_MILLIS
                || ticks.getAsLong() - changedTick >= OneFinger.DOUBLE_TOUCH_MILLIS;
    }

    /**
     * Does what a control is for, unless the screen it lies on has been left already and only slides out of sight: a key
     * that is pressed twice, or a finger that is lifted late, would act on a place where the member no longer is.
     */
    static void act(Component control, Runnable action) {
        for (Component inner = control; inner.getParent() != null; inner = inner.getParent()) {
            if (inner.getParent() instanceof Stage stage && stage.leaving == inner) {
                return;
            }
        }
        action.run();
    }

    /** Shows a screen that comes later than the one of now. */
    public void forward(JComponent next) {
        change(next, 1);
    }

    /** Shows a screen that comes earlier. */
    public void backward(JComponent next) {
        change(next, -1);
    }

    /** Shows a screen in place of the one of now: the same one in other words or colours, or the first. */
    public void replace(JComponent next) {
        change(next, 0);
    }

    /** Shows nothing and keeps nothing. */
    public void clear() {
        motion.stop();
        removeAll();
        add(shield);
        current = null;
        leaving = null;
        repaint();
    }

    private void change(JComponent next, int newDirection) {
        motion.stop();
        if (leaving != null) {
            remove(leaving);
        }
        leaving = current;
        current = next;
        direction = newDirection;
        changedAt = touchTime.getAsLong();
        changedTick = ticks.getAsLong();
        add(next, 1);
        if (newDirection == 0 || leaving == null) {
            arrive();
            return;
        }
        motion.run(Motion.SCREEN_MILLIS, this::travel, this::arrive);
    }

    private void travel(double fraction) {
        travelled = fraction;
        doLayout();
        repaint();
    }

    private void arrive() {
        travelled = 1;
        if (leaving != null) {
            remove(leaving);
            leaving = null;
        }
        revalidate();
        repaint();
        takeFocus();
    }

    /** Keys are for the screen of now. */
    public void takeFocus() {
        if (current != null) {
            current.requestFocusInWindow();
        }
    }

    @Override
    int naturalWidth() {
        return current == null ? 0 : current.getPreferredSize().width;
    }

    @Override
    public int heightFor(int width) {
        return current == null ? 0 : WidthFirst.heightOf(current, width);
    }

    @Override
    public void doLayout() {
        place(shield, 0, 0, getWidth(), getHeight());
        int away = (int) Math.round((1 - travelled) * getWidth()) * direction;
        if (current != null) {
            place(current, away, 0, getWidth(), getHeight());
        }
        if (leaving != null) {
            place(leaving, away - direction * getWidth(), 0, getWidth(), getHeight());
        }
    }

    @Override
    public boolean isOptimizedDrawingEnabled() {
        return false;
    }

    /** Lies over the screens and takes the touches that come too soon. */
    private final class Shield extends JComponent {
        private static final long serialVersionUID = 1L;

        Shield() {
            addMouseListener(new MouseAdapter() {});
        }

        @Override
        public boolean contains(int x, int y) {
            return super.contains(x, y) && (leaving != null || !settled());
        }
    }

    Component shield() {
        return shield;
    }
}
