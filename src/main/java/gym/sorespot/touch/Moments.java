package gym.sorespot.touch;

import java.awt.event.HierarchyEvent;
import javax.swing.JComponent;
import javax.swing.Timer;

/** What passes while a component is on a screen, such as a wait that counts down before one's eyes. Event thread. */
public final class Moments {
    private static final int MILLIS = 250;

    private Moments() {}

    /** Does something four times a second from when the component comes to a window until it leaves. */
    public static void whileShown(JComponent component, Runnable task) {
        Timer timer = new Timer(MILLIS, event -> task.run());
        component.addHierarchyListener(event -> {
            if ((event.getChangeFlags() & HierarchyEvent.DISPLAYABILITY_CHANGED) == 0) {
                return;
            }
            if (component.isDisplayable()) {
                timer.start();
            } else {
                timer.stop();
            }
        });
    }
}
