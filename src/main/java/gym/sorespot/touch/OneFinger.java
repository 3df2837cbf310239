package gym.sorespot.touch;

import java.awt.Component;
import java.awt.Point;
import java.awt.event.MouseEvent;
import javax.swing.AbstractButton;
import javax.swing.SwingUtilities;

/**
 * Which presses of a button are none. Two touches of one place within {@value #DOUBLE_TOUCH_MILLIS} ms are one, whatever
 * lies there the second time: a button that came with another screen, a sheet that opened or went away. What lies on a
 * button for longer than {@value #LONGEST_PRESS_MILLIS} ms is a palm or a bag, and its leaving does nothing. There is one
 * finger, so there is one memory of it. Event thread.
 */
final class OneFinger {
    /** Two touches closer together are one. */
    static final int DOUBLE_TOUCH_MILLIS = 250;

    /** Longer than even slow hands press (three times the 1.3 s of most). */
    static final int LONGEST_PRESS_MILLIS = 4000;

    /** The second touch of a trembling hand comes down so near the first, in touch units. */
    private static final double NEAR_UNITS = 1;

    private static long pressedWhen = Long.MIN_VALUE / 2;
    private static Point pressedAt = new Point();
    private static boolean typing;

    private OneFinger() {}

    /**
     * Whether a button shall not see this event of the mouse.
     *
     * @param forTyping whether the button is one of those that are touched twice on purpose
     */
    static boolean isToBeIgnored(MouseEvent event, AbstractButton button, boolean forTyping) {
        return switch (event.getID()) {
            case MouseEvent.MOUSE_PRESSED -> isSecond(event, forTyping) || event.isConsumed();
            case MouseEvent.MOUSE_RELEASED -> {
                if (event.getWhen() - pressedWhen > LONGEST_PRESS_MILLIS) {
                    button.getModel().setArmed(false);
                }
                yield false;
            }
            default -> false;
        };
    }

    /** Whether this press is the second half of a double touch; remembers the press. */
    static boolean isSecond(MouseEvent press, boolean forTyping) {
        Point at = place(press);
        long passed = press.getWhen() - pressedWhen;
        boolean meant = forTyping && typing;
        boolean second =
                !meant && passed > 0 && passed < DOUBLE_TOUCH_MILLIS && at.distance(pressedAt) < Look.units(NEAR_UNITS);
        pressedWhen = press.getWhen();
        pressedAt = at;
        typing = forTyping;
        return second;
    }

    private static Point place(MouseEvent press) {
        Component window = press.getComponent();
        for (Component outer = window; outer != null; outer = outer.getParent()) {
            window = outer;
        }
        return SwingUtilities.convertPoint(press.getComponent(), press.getPoint(), window);
    }
}
