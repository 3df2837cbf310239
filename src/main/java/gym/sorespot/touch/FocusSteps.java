package gym.sorespot.touch;

import java.awt.AWTKeyStroke;
import java.awt.Component;
import java.awt.Container;
import java.awt.KeyboardFocusManager;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.event.ActionEvent;
import java.awt.event.KeyEvent;
import java.util.HashSet;
import java.util.Set;
import javax.swing.AbstractAction;
import javax.swing.AbstractButton;
import javax.swing.JComponent;
import javax.swing.KeyStroke;
import javax.swing.SwingUtilities;
import org.jspecify.annotations.Nullable;

/**
 * The way about a window by keys alone: Tab, or + and - of a number pad, step through what can be done in its order; the
 * arrows, or 8, 4, 6 and 2, go to what is nearest that way; Enter or 5 does it. Event thread.
 */
public final class FocusSteps {
    /** Something aside costs more than something straight on. */
    private static final double ASIDE = 2.5;

    private final JComponent place;

    private FocusSteps(JComponent place) {
        this.place = place;
    }

    /**
     * Makes the keys work in a component and all that is in it.
     *
     * @param condition as {@link JComponent#getInputMap(int)} has it
     */
    public static void install(JComponent place, int condition) {
        FocusSteps steps = new FocusSteps(place);
        steps.arrow(condition, -1, 0, KeyEvent.VK_LEFT, KeyEvent.VK_KP_LEFT, KeyEvent.VK_NUMPAD4);
        steps.arrow(condition, 1, 0, KeyEvent.VK_RIGHT, KeyEvent.VK_KP_RIGHT, KeyEvent.VK_NUMPAD6);
        steps.arrow(condition, 0, -1, KeyEvent.VK_UP, KeyEvent.VK_KP_UP, KeyEvent.VK_NUMPAD8);
        steps.arrow(condition, 0, 1, KeyEvent.VK_DOWN, KeyEvent.VK_KP_DOWN, KeyEvent.VK_NUMPAD2);
        steps.bind(condition, KeyEvent.VK_NUMPAD5, "press", steps::press);
        alsoBy(place, KeyboardFocusManager.FORWARD_TRAVERSAL_KEYS, KeyEvent.VK_ADD);
        alsoBy(place, KeyboardFocusManager.BACKWARD_TRAVERSAL_KEYS, KeyEvent.VK_SUBTRACT);
    }

    private static void alsoBy(JComponent place, int direction, int key) {
        Set<AWTKeyStroke> keys = new HashSet<>(place.getFocusTraversalKeys(direction));
        keys.add(KeyStroke.getKeyStroke(key, 0));
        place.setFocusTraversalKeys(direction, keys);
    }

    private void arrow(int condition, int dx, int dy, int... keys) {
        for (int key : keys) {
            bind(condition, key, "step " + dx + " " + dy, () -> step(dx, dy));
        }
    }

    private void bind(int condition, int key, String name, Runnable action) {
        place.getInputMap(condition).put(KeyStroke.getKeyStroke(key, 0), name);
        place.getActionMap().put(name, new AbstractAction() {
            private static final long serialVersionUID = 1L;

            @Override
            public void actionPerformed(ActionEvent event) {
                action.run();
            }
        });
    }

    private static @Nullable Component owner() {
        return KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
    }

    private void press() {
        if (owner() instanceof AbstractButton button) {
            button.doClick(0);
        }
    }

    private void step(int dx, int dy) {
        Component from = owner();
        if (!(from instanceof AbstractButton)) {
            // Nothing is chosen yet: the first thing in the order is.
            KeyboardFocusManager.getCurrentKeyboardFocusManager().focusNextComponent();
            return;
        }
        Rectangle start = bounds(from);
        Nearest nearest = new Nearest(start, dx, dy);
        look(place, nearest);
        if (nearest.best != null) {
            nearest.best.requestFocusInWindow();
        }
    }

    private void look(Container container, Nearest nearest) {
        for (Component child : container.getComponents()) {
            if (child.isVisible()) {
                if (child.isFocusable() && child.isEnabled() && isStop(child)) {
                    nearest.consider(child, bounds(child));
                }
                if (child instanceof Container inner) {
                    look(inner, nearest);
                }
            }
        }
    }

    /** Screens can have the focus too, but there is nothing to do with it. */
    private static boolean isStop(Component component) {
        return !(component instanceof Pane);
    }

    private Rectangle bounds(Component component) {
        return SwingUtilities.convertRectangle(component.getParent(), component.getBounds(), place);
    }

    /** The nearest of those that lie in a direction. */
    private static final class Nearest {
        private final Rectangle start;
        private final int dx;
        private final int dy;
        private double least = Double.POSITIVE_INFINITY;
        private @Nullable Component best;

        Nearest(Rectangle start, int dx, int dy) {
            this.start = start;
            this.dx = dx;
            this.dy = dy;
        }

        void consider(Component component, Rectangle there) {
            double along =
                    dx == 0 ? (middle(there).y - middle(start).y) * dy : (middle(there).x - middle(start).x) * dx;
            double apart = dx == 0
                    ? gap(start.x, start.x + start.width, there.x, there.x + there.width)
                    : gap(start.y, start.y + start.height, there.y, there.y + there.height);
            double cost = along + ASIDE * apart;
            if (along > 1 && cost < least) {
                least = cost;
                best = component;
            }
        }

        private static Point middle(Rectangle box) {
            return new Point((int) box.getCenterX(), (int) box.getCenterY());
        }

        /** Distance of two stretches, 0 where they overlap. */
        private static double gap(int from, int to, int otherFrom, int otherTo) {
            return Math.max(0, Math.max(otherFrom - to, from - otherTo));
        }
    }
}
