package gym.sorespot.touch;

import com.formdev.flatlaf.util.Animator;
import java.awt.GraphicsEnvironment;
import java.util.function.DoubleConsumer;
import org.jspecify.annotations.Nullable;

/**
 * One movement at a time, eased out. Where motion is reduced, or nobody can see it, the end is reached at once. Event
 * thread.
 */
public final class Motion {
    /** A change of screen. */
    public static final int SCREEN_MILLIS = 220;

    /** A small change. */
    public static final int SMALL_MILLIS = 160;

    private @Nullable Animator running;

    /**
     * Stops what runs and begins anew.
     *
     * @param millis how long
     * @param frame gets 0 to 1, at least once with 1
     * @param end after the last frame
     */
    public void run(int millis, DoubleConsumer frame, Runnable end) {
        stop();
        if (Look.reducedMotion() || GraphicsEnvironment.isHeadless()) {
            frame.accept(1);
            end.run();
            return;
        }
        Animator animator = new Animator(millis, fraction -> frame.accept(eased(fraction)), end);
        animator.setResolution(10);
        running = animator;
        animator.start();
    }

    /** Whether something moves. */
    boolean isRunning() {
        return running != null && running.isRunning();
    }

    /** Ends what runs where it is; its end is not reached. */
    public void stop() {
        Animator animator = running;
        running = null;
        if (animator != null) {
            animator.cancel();
        }
    }

    /** Quick at first, then slower: cubic. */
    static double eased(double fraction) {
        double left = 1 - fraction;
        return 1 - left * left * left;
    }
}
