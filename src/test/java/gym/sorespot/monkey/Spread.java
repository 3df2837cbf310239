package gym.sorespot.monkey;

/**
 * How often something took how long, in tenths of a millisecond up to ten seconds. Of fixed size: a watch on the heap
 * must not be what grows. One thread at a time.
 */
final class Spread {
    private static final long STEP_NANOS = 100_000;
    private static final int STEPS = 100_000;
    private static final double MILLION = 1e6;

    private final int[] counts = new int[STEPS];
    private int all;
    private long longest;

    void add(long nanos) {
        counts[(int) Math.max(0, Math.min(STEPS - 1L, nanos / STEP_NANOS))]++;
        all++;
        longest = Math.max(longest, nanos);
    }

    /** The least time, in milliseconds and at most a tenth too long, that this share did not exceed. */
    double millis(double share) {
        long wanted = (long) Math.ceil(all * share);
        long seen = 0;
        for (int i = 0; i < STEPS; i++) {
            seen += counts[i];
            if (seen >= wanted) {
                return Math.min((i + 1) * STEP_NANOS, longest) / MILLION;
            }
        }
        return longest / MILLION;
    }

    @Override
    public String toString() {
        return String.format(
                "p99 %.1f ms, p99.9 %.1f ms, longest %.1f ms", millis(0.99), millis(0.999), longest / MILLION);
    }
}
