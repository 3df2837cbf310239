package gym.sorespot.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;

/** What was measured, and its table. One thread. */
final class Samples {
    private static final double MILLION = 1e6;

    private final List<Sample> all = new ArrayList<>();

    /**
     * One touch.
     *
     * @param first nanoseconds from the finger to the first painted change
     * @param whole nanoseconds to the last one
     * @param processor nanoseconds that the event thread worked for it
     */
    record Sample(String screen, String kind, long first, long whole, long processor) {}

    void add(Sample sample) {
        all.add(sample);
    }

    /** A line for each screen and one for all. */
    void print(String title) {
        System.out.printf(
                "%n%s; milliseconds: median / p99 / worst%n%-22s %7s  %-23s %-23s %-23s%n",
                title, "screen", "touches", "to the first change", "to the last change", "event thread works");
        Map<String, List<Sample>> screens = new LinkedHashMap<>();
        all.forEach(sample -> screens.computeIfAbsent(sample.screen, name -> new ArrayList<>())
                .add(sample));
        screens.forEach(Samples::line);
        line("all", all);
    }

    /** The slowest touches by one of the measures. */
    void printWorst(int most) {
        System.out.println("slowest by work of the event thread:");
        all.stream()
                .sorted(Comparator.comparingLong(Sample::processor).reversed())
                .limit(most)
                .forEach(sample -> System.out.printf(
                        "  %s, %s: first %.1f ms, last %.1f ms, works %.1f ms%n",
                        sample.screen,
                        sample.kind,
                        sample.first / MILLION,
                        sample.whole / MILLION,
                        sample.processor / MILLION));
    }

    private static void line(String screen, List<Sample> samples) {
        System.out.printf(
                "%-22s %7d  %-23s %-23s %-23s%n",
                screen,
                samples.size(),
                spread(samples, Sample::first),
                spread(samples, Sample::whole),
                spread(samples, Sample::processor));
    }

    private static String spread(List<Sample> samples, ToLongFunction<Sample> of) {
        long[] sorted = samples.stream().mapToLong(of).toArray();
        Arrays.sort(sorted);
        return String.format("%.1f / %.1f / %.1f", at(sorted, 0.5), at(sorted, 0.99), at(sorted, 1));
    }

    private static double at(long[] sorted, double share) {
        return sorted.length == 0
                ? 0
                : sorted[(int) Math.min(sorted.length - 1L, (long) (sorted.length * share))] / MILLION;
    }
}
