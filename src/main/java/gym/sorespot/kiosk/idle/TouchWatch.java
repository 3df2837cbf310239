package gym.sorespot.kiosk.idle;

import gym.sorespot.touch.Look;
import java.awt.AWTEvent;
import java.awt.Point;
import java.awt.Toolkit;
import java.awt.event.AWTEventListener;
import java.awt.event.MouseEvent;
import javax.swing.Timer;

/**
 * Tells the idle model of every touch, wherever it lands (overlays and plugins included), and of time. Keys come by way of
 * the scanner. Event thread only.
 */
public final class TouchWatch implements AWTEventListener {
    private static final int TICK_MILLIS = 250;

    /** What lies on the screen for good stirs a little all the time; that keeps no visit open. */
    private static final double STIR_UNITS = 0.2;

    private final IdleModel idle;
    private final Timer timer;
    private Point last = new Point();

    public TouchWatch(IdleModel idle) {
        this.idle = idle;
        this.timer = new Timer(TICK_MILLIS, event -> idle.tick());
    }

    /** Begins to listen. */
    public void start() {
        long mask = AWTEvent.MOUSE_EVENT_MASK | AWTEvent.MOUSE_MOTION_EVENT_MASK | AWTEvent.MOUSE_WHEEL_EVENT_MASK;
        Toolkit.getDefaultToolkit().addAWTEventListener(this, mask);
        timer.start();
    }

    public void stop() {
        Toolkit.getDefaultToolkit().removeAWTEventListener(this);
        timer.stop();
    }

    @Override
    public void eventDispatched(AWTEvent event) {
        // A pointer that merely moves is a table that was bumped into, not somebody who is there.
        switch (event.getID()) {
            case MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_RELEASED, MouseEvent.MOUSE_WHEEL -> touched(event);
            case MouseEvent.MOUSE_DRAGGED -> {
                if (place(event).distance(last) > Look.units(STIR_UNITS)) {
                    touched(event);
                }
            }
            default -> {}
        }
    }

    private void touched(AWTEvent event) {
        last = place(event);
        idle.touched();
    }

    private static Point place(AWTEvent event) {
        return ((MouseEvent) event).getLocationOnScreen();
    }
}
