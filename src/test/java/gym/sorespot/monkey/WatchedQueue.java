package gym.sorespot.monkey;

import java.awt.AWTEvent;
import java.awt.EventQueue;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The event queue with a watch beside it: how long each event kept the event thread, and what was thrown. Thread-safe. */
public final class WatchedQueue extends EventQueue {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final List<Throwable> thrown = new ArrayList<>();
    private long[] wall = new long[1 << 16];
    private long[] worked = new long[1 << 16];
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
        try {
            super.dispatchEvent(event);
        } catch (RuntimeException | Error e) {
            synchronized (this) {
                thrown.add(e);
            }
            throw e;
        } finally {
            note(System.nanoTime() - begin, THREADS.getCurrentThreadCpuTime() - worker);
        }
    }

    private synchronized void note(long nanos, long processor) {
        if (passOver) {
            passOver = false;
            return;
        }
        if (count == wall.length) {
            wall = Arrays.copyOf(wall, 2 * count);
            worked = Arrays.copyOf(worked, 2 * count);
        }
        wall[count] = nanos;
        worked[count++] = processor;
    }

    /** What event handlers threw. */
    public synchronized List<Throwable> thrown() {
        return List.copyOf(thrown);
    }

    /** Milliseconds of processor time of the event that took most of it. */
    public synchronized double longestWork() {
        long most = 0;
        for (int i = 0; i < count; i++) {
            most = Math.max(most, worked[i]);
        }
        return most / 1e6;
    }

    /** How long the event thread was kept, in a line for people. */
    public synchronized String report() {
        return String.format("%d events; by the clock %s; processor %s", count, line(wall), line(worked));
    }

    private String line(long[] all) {
        long[] sorted = Arrays.copyOf(all, count);
        Arrays.sort(sorted);
        return String.format(
                "p99 %.1f ms, p99.9 %.1f ms, longest %.1f ms",
                at(sorted, 0.99) / 1e6, at(sorted, 0.999) / 1e6, at(sorted, 1) / 1e6);
    }

    private static long at(long[] sorted, double share) {
        return sorted.length == 0 ? 0 : sorted[(int) Math.min(sorted.length - 1L, Math.round(sorted.length * share))];
    }
}
