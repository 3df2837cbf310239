package gym.sorespot.kiosk.idle;

import java.awt.AWTEvent;
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

    private final IdleModel idle;
    private final Timer timer;

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
            case MouseEvent.MOUSE_PRESSED,
                    MouseEvent.MOUSE_RELEASED,
                    MouseEvent.MOUSE_DRAGGED,
                    MouseEvent.MOUSE_WHEEL -> idle.touched();
            default -> {}
        }
    }
}
