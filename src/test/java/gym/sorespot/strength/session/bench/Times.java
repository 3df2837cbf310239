package gym.sorespot.strength.session.bench;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.function.Supplier;

/** The last so many times that something took on this thread, in processor time, and what it allocated. */
final class Times {
    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private final long thread = Thread.currentThread().getId();
    private final long[] nanos;
    private final long[] bytes;
    private int taken;

    Times(int kept) {
        this.nanos = new long[kept];
        this.bytes = new long[kept];
    }

    <T> T take(Supplier<T> what) {
        long bytesBefore = threads.getThreadAllocatedBytes(thread);
        long before = threads.getCurrentThreadCpuTime();
        T done = what.get();
        int at = taken++ % nanos.length;
        nanos[at] = threads.getCurrentThreadCpuTime() - before;
        bytes[at] = threads.getThreadAllocatedBytes(thread) - bytesBefore;
        return done;
    }

    @Override
    public String toString() {
        long[] sorted = Arrays.copyOf(nanos, Math.min(taken, nanos.length));
        long[] memory = Arrays.copyOf(bytes, sorted.length);
        Arrays.sort(sorted);
        Arrays.sort(memory);
        int count = sorted.length;
        return String.format(
                "median %.3f ms, p90 %.3f, p99 %.3f, worst %.3f; %d KB at the median",
                sorted[count / 2] / 1e6,
                sorted[count * 9 / 10] / 1e6,
                sorted[count * 99 / 100] / 1e6,
                sorted[count - 1] / 1e6,
                memory[count / 2] / 1024);
    }
}
