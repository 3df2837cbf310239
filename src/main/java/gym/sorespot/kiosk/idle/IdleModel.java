package gym.sorespot.kiosk.idle;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * Measures how long nobody has touched anything during a visit: first quiet, then a warning that counts down, then the
 * visitor is taken to be gone. Not thread-safe: one thread, in the kiosk the event thread.
 *
 * <p>It owns no timer: {@link #tick} is called a few times a second. Time is taken from ticks that never jump, so that a
 * corrected wall clock neither wipes a visit nor keeps one.
 */
public final class IdleModel {
    /** What happens as time passes. */
    public interface Listener {
        /** The countdown begins. */
        void warned();

        /** A second of the countdown has passed. */
        void counted(int secondsLeft);

        /** Somebody touched in time: the countdown goes away and nothing else has changed. */
        void stayed();

        /** Nobody is there any more. The watch is asleep already. */
        void gone();
    }

    private static final long SECOND = 1000;

    private long quietMillis;
    private long warningMillis;
    private final LongSupplier ticks;
    private final Listener listener;
    private IdlePhase phase = IdlePhase.ASLEEP;
    private long lastTouch;
    private long lastTick;
    private long warningLeft;
    private int told;

    /**
     * A watch that is asleep.
     *
     * @param quiet time without a touch until the warning
     * @param warning time from the warning until the visitor is taken to be gone
     * @param ticks milliseconds that only go forward
     * @param listener hears of it
     */
    public IdleModel(Duration quiet, Duration warning, LongSupplier ticks, Listener listener) {
        this.quietMillis = quiet.toMillis();
        this.warningMillis = warning.toMillis();
        this.ticks = ticks;
        this.listener = listener;
    }

    /** Other times; they count from now on. */
    public void times(Duration quiet, Duration warning) {
        quietMillis = quiet.toMillis();
        warningMillis = warning.toMillis();
    }

    public IdlePhase phase() {
        return phase;
    }

    /** A visit begins; when one is on, its time begins anew. */
    public void watch() {
        lastTouch = ticks.getAsLong();
        phase = IdlePhase.WATCHING;
    }

    /** The visit is over. */
    public void sleep() {
        phase = IdlePhase.ASLEEP;
    }

    /**
     * Somebody touched the screen, pressed a key or scanned a card.
     *
     * @return whether this touch ended the warning; it should do nothing else then
     */
    public boolean touched() {
        lastTouch = ticks.getAsLong();
        if (phase != IdlePhase.WARNING) {
            return false;
        }
        phase = IdlePhase.WATCHING;
        listener.stayed();
        return true;
    }

    /** Time has passed. */
    public void tick() {
        if (phase == IdlePhase.ASLEEP) {
            return;
        }
        long now = ticks.getAsLong();
        if (phase == IdlePhase.WATCHING && now - lastTouch >= quietMillis) {
            warn(now);
        } else if (phase == IdlePhase.WARNING) {
            // A machine that was asleep or busy takes nobody's seconds away: only seconds that were shown count.
            warningLeft -= Math.min(now - lastTick, SECOND);
            lastTick = now;
            count();
        }
    }

    private void warn(long now) {
        lastTick = now;
        warningLeft = warningMillis;
        phase = IdlePhase.WARNING;
        told = seconds(warningLeft);
        listener.warned();
        listener.counted(told);
    }

    private void count() {
        if (warningLeft <= 0) {
            phase = IdlePhase.ASLEEP;
            listener.gone();
        } else if (seconds(warningLeft) != told) {
            told = seconds(warningLeft);
            listener.counted(told);
        }
    }

    private static int seconds(long millis) {
        return (int) ((millis + SECOND - 1) / SECOND);
    }
}
