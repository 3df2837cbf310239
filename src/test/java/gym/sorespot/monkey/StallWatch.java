package gym.sorespot.monkey;

import java.util.ArrayList;
import java.util.List;

/**
 * Looks ten times a second at what the event thread does and keeps its stack where one event holds it for more than
 * half a second. Thread-safe.
 */
final class StallWatch {
    private static final long LOOK_MILLIS = 100;
    private static final long STALL_NANOS = 500_000_000;
    private static final int MOST = 20;

    private final List<String> stalls = new ArrayList<>();
    private volatile Thread worker = Thread.currentThread();
    private volatile long since;

    StallWatch() {
        Thread watcher = new Thread(this::watch, "stall watch");
        watcher.setDaemon(true);
        watcher.start();
    }

    /** An event begins. Event thread. */
    void begin() {
        worker = Thread.currentThread();
        since = System.nanoTime();
    }

    /** It is dealt with. Event thread. */
    void end() {
        since = 0;
    }

    private void watch() {
        long told = 0;
        while (true) {
            long now = since;
            if (now != 0 && now != told && System.nanoTime() - now > STALL_NANOS) {
                StackTraceElement[] stack = worker.getStackTrace();
                if (since == now) {
                    told = now;
                    keep(stack);
                }
            }
            try {
                Thread.sleep(LOOK_MILLIS);
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private synchronized void keep(StackTraceElement[] stack) {
        StringBuilder text = new StringBuilder("event thread held for more than 500 ms at");
        for (int i = 0; i < Math.min(stack.length, 25); i++) {
            text.append("\n    ").append(stack[i]);
        }
        if (stalls.size() < MOST) {
            stalls.add(text.toString());
        }
    }

    /** The stacks, the oldest first; forgotten then. */
    synchronized List<String> take() {
        List<String> taken = List.copyOf(stalls);
        stalls.clear();
        return taken;
    }
}
