package gym.sorespot.monkey;

import java.awt.AWTEvent;
import java.awt.EventQueue;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;

/** The event queue with a watch beside it: how long each event kept the event thread, and what was thrown. Thread-safe. */
public final class WatchedQueue extends EventQueue {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final List<Throwable> thrown = new ArrayList<>();
    private final Spread wall = new Spread();
    private final Spread worked = new Spread();
    private final StallWatch stalls = new StallWatch();
    private int count;
    private boolean passOver;

    /** Called while an event is handled: it is the test's own and does not count. */
    synchronized void passOver() {
        passOver = true;
    }

    /** Gives the events back to the queue below; on the event thread. */
    public void leave() {
        pop();
    }

    @Override
    protected void dispatchEvent(AWTEvent event) {
        long worker = THREADS.getCurrentThreadCpuTime();
        long begin = System.nanoTime();
        stalls.begin();
        try {
            super.dispatchEvent(event);
        } catch (RuntimeException | Error e) {
            synchronized (this) {
                thrown.add(e);
            }
            throw e;
        } finally {
            stalls.end();
            note(System.nanoTime() - begin, THREADS.getCurrentThreadCpuTime() - worker);
        }
    }

    private synchronized void note(long nanos, long processor) {
        if (passOver) {
            passOver = false;
            return;
        }
        wall.add(nanos);
        worked.add(processor);
        count++;
    }

    /** What event handlers threw. */
    public synchronized List<Throwable> thrown() {
        return List.copyOf(thrown);
    }

    /** Milliseconds of processor time of the event that took most of it. */
    public synchronized double longestWork() {
        return worked.millis(1);
    }

    /** How long the event thread was kept, in a line for people. */
    public synchronized String report() {
        return String.format("%d events; by the clock %s; processor %s", count, wall, worked);
    }

    /** Where the event thread was held for long since the last time this was asked. */
    List<String> stalls() {
        return stalls.take();
    }
}
