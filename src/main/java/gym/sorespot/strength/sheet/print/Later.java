package gym.sorespot.strength.sheet.print;

import java.time.Duration;
import javax.swing.Timer;

/** Does something on the event thread after a while. */
@FunctionalInterface
public interface Later {
    /** By a timer of the event thread. */
    Later ON_EVENT_THREAD = (wait, then) -> {
        Timer timer = new Timer(Math.toIntExact(wait.toMillis()), tick -> then.run());
        timer.setRepeats(false);
        timer.start();
    };

    void after(Duration wait, Runnable then);
}
