package gym.sorespot.touch;

import java.awt.AWTEvent;
import java.awt.Component;
import java.awt.Point;
import java.awt.event.MouseEvent;
import javax.swing.AbstractButton;
import javax.swing.JComponent;
import javax.swing.JLayer;
import javax.swing.JViewport;
import javax.swing.SwingUtilities;
import javax.swing.plaf.LayerUI;
import org.jspecify.annotations.Nullable;

/** Moves a view with the finger, wherever on it the finger lies: beyond a small slip a press becomes a drag. */
final class DragScroll extends LayerUI<JComponent> {
    private static final long serialVersionUID = 1L;

    private static final int SPEED_WINDOW_MILLIS = 100;

    private final transient JViewport viewport;
    private final transient Motion motion = new Motion();
    private int pressedAt;
    private int pressedView;
    private boolean pressed;
    private boolean dragging;
    private double speed;
    private int lastY;
    private long lastWhen;

    DragScroll(JViewport viewport) {
        this.viewport = viewport;
    }

    @Override
    public void installUI(JComponent component) {
        super.installUI(component);
        ((JLayer<?>) component).setLayerEventMask(AWTEvent.MOUSE_EVENT_MASK | AWTEvent.MOUSE_MOTION_EVENT_MASK);
    }

    @Override
    public void uninstallUI(JComponent component) {
        ((JLayer<?>) component).setLayerEventMask(0);
        super.uninstallUI(component);
    }

    @Override
    protected void processMouseEvent(MouseEvent event, JLayer<? extends JComponent> layer) {
        if (event.getID() == MouseEvent.MOUSE_PRESSED) {
            if (motion.isRunning()) {
                // A finger that stops a list did not mean the button that happened to pass under it.
                event.consume();
            }
            motion.stop();
            pressed = true;
            dragging = false;
            pressedAt = yOf(event);
            pressedView = viewport.getViewPosition().y;
            speed = 0;
            lastY = pressedAt;
            lastWhen = event.getWhen();
        } else if (event.getID() == MouseEvent.MOUSE_RELEASED && pressed) {
            pressed = false;
            if (dragging) {
                boolean rested = event.getWhen() - lastWhen > SPEED_WINDOW_MILLIS;
                runOn(new Momentum(rested ? 0 : -speed));
            }
        }
    }

    @Override
    protected void processMouseMotionEvent(MouseEvent event, JLayer<? extends JComponent> layer) {
        if (event.getID() != MouseEvent.MOUSE_DRAGGED || !pressed) {
            return;
        }
        int y = yOf(event);
        if (!dragging && Math.abs(y - pressedAt) > Look.units(0.2)) {
            dragging = true;
            letGo(event.getComponent());
        }
        if (dragging) {
            long millis = Math.max(1, event.getWhen() - lastWhen);
            speed = 0.6 * (y - lastY) / millis + 0.4 * speed;
            lastY = y;
            lastWhen = event.getWhen();
            moveTo(pressedView + pressedAt - y);
        }
    }

    /** The button under the finger must not act when the finger leaves it. */
    private static void letGo(@Nullable Component component) {
        if (component instanceof AbstractButton button) {
            button.getModel().setArmed(false);
            button.getModel().setPressed(false);
        }
    }

    private int yOf(MouseEvent event) {
        return SwingUtilities.convertPoint(event.getComponent(), event.getPoint(), viewport).y;
    }

    private void runOn(Momentum momentum) {
        if (!momentum.thrown() || Look.reducedMotion()) {
            return;
        }
        int from = viewport.getViewPosition().y;
        // The movement's fraction is eased; its inverse gives back the plain time.
        motion.run(
                Momentum.MILLIS,
                fraction -> moveTo(
                        from + (int) Math.round(momentum.distance((1 - Math.cbrt(1 - fraction)) * Momentum.MILLIS))),
                () -> {});
    }

    private void moveTo(int y) {
        int most = Math.max(0, viewport.getView().getHeight() - viewport.getHeight());
        viewport.setViewPosition(new Point(0, Math.max(0, Math.min(most, y))));
    }
}
