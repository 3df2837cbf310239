package gym.sorespot.touch;

import java.awt.Component;
import java.awt.Container;
import javax.swing.AbstractButton;
import javax.swing.JRootPane;
import javax.swing.SwingUtilities;

/**
 * Where hands get to. In low-reach mode, on a screen that stands, whatever one has to touch lies in its lower half; what
 * is only to be looked at may lie above. Event thread.
 */
public final class Reach {
    private Reach() {}

    /** Whether a window of this size keeps to its lower half now. */
    public static boolean isLow(int width, int height) {
        return Look.lowReach() && height > width;
    }

    /**
     * The highest point that can be reached, in pixels from the upper edge of a component; 0 where all of it can be, or
     * it is in no window.
     */
    static int top(Component component) {
        JRootPane root = SwingUtilities.getRootPane(component);
        if (root == null || !isLow(root.getWidth(), root.getHeight())) {
            return 0;
        }
        int middle = (root.getHeight() + 1) / 2;
        return Math.max(0, SwingUtilities.convertPoint(root, 0, middle, component).y);
    }

    /** Whether a component sees to it by itself that what it holds can be reached: a list, or a part above and one below. */
    static boolean isSeenTo(Component component) {
        return component instanceof ScrollPane || component instanceof Split || anyIn(component, Reach::isSeenTo);
    }

    /** Whether there is anything to touch in a component. */
    static boolean isTouched(Component component) {
        return component instanceof AbstractButton || anyIn(component, Reach::isTouched);
    }

    private static boolean anyIn(Component component, java.util.function.Predicate<Component> what) {
        return component instanceof Container container
                && java.util.Arrays.stream(container.getComponents()).anyMatch(what);
    }
}
