package gym.sorespot.touch;

import java.util.ArrayList;
import java.util.List;
import javax.swing.Timer;

/**
 * One clock for all moving pictures: it runs while at least one of them can be seen and stands still otherwise. Event
 * thread.
 */
final class Ticker {
    /** Sixty frames a second. */
    private static final int FRAME_MILLIS = 16;

    /** Whoever was away for longer goes on where it was, instead of jumping. */
    private static final double LONGEST_SECONDS = 0.1;

    private static final Ticker SHARED = new Ticker();

    private final List<MovingPicture> seen = new ArrayList<>();
    private final Timer timer = new Timer(FRAME_MILLIS, event -> tick(System.nanoTime()));
    private long before;

    static Ticker shared() {
        return SHARED;
    }

    /** Called whenever the picture is painted on a screen; it then moves until it is no longer seen. */
    void add(MovingPicture picture) {
        if (!seen.contains(picture)) {
            seen.add(picture);
        }
        if (!timer.isRunning()) {
            before = System.nanoTime();
            timer.start();
        }
    }

    void remove(MovingPicture picture) {
        seen.remove(picture);
        if (seen.isEmpty()) {
            timer.stop();
        }
    }

    /** Whether the clock runs. */
    boolean isRunning() {
        return timer.isRunning();
    }

    /** @param now in nanoseconds */
    void tick(long now) {
        double passed = Math.max(0, Math.min(LONGEST_SECONDS, (now - before) / 1e9));
        before = now;
        for (MovingPicture picture : List.copyOf(seen)) {
            if (picture.isSeen()) {
                picture.advance(passed);
            } else {
                remove(picture);
            }
        }
    }
}
