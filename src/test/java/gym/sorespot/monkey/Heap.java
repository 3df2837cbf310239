package gym.sorespot.monkey;

import java.lang.management.ManagementFactory;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import javax.management.JMException;
import javax.management.ObjectName;

/** What lies on the heap after everything loose was collected, class by class. Immutable. */
final class Heap {
    private final Map<String, Long> bytes = new HashMap<>();

    private Heap() {}

    /** Collects, and counts what is left. */
    static Heap now() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        Heap heap = new Heap();
        for (String line : histogram().split("\n")) {
            // "   1:        12345       678900  java.lang.String (java.base@17)"
            String[] columns = line.trim().split("\\s+");
            if (columns.length >= 4 && columns[0].endsWith(":")) {
                heap.bytes.merge(columns[3], Long.parseLong(columns[2]), Long::sum);
            }
        }
        return heap;
    }

    private static String histogram() {
        try {
            return (String) ManagementFactory.getPlatformMBeanServer()
                    .invoke(
                            new ObjectName("com.sun.management:type=DiagnosticCommand"),
                            "gcClassHistogram",
                            new Object[] {new String[0]},
                            new String[] {String[].class.getName()});
        } catch (JMException e) {
            throw new IllegalStateException(e);
        }
    }

    /** All of it in megabytes. */
    double megabytes() {
        return bytes.values().stream().mapToLong(size -> size).sum() / 1048576.0;
    }

    /** The classes that have grown most since, in kilobytes. */
    String grownSince(Heap before, int most) {
        return bytes.entrySet().stream()
                .map(now -> Map.entry(now.getKey(), now.getValue() - before.bytes.getOrDefault(now.getKey(), 0L)))
                .filter(grown -> Math.abs(grown.getValue()) >= 1024)
                .sorted(Comparator.comparing(Map.Entry<String, Long>::getValue).reversed())
                .limit(most)
                .map(grown -> String.format("%s %+d KB", grown.getKey(), grown.getValue() / 1024))
                .collect(Collectors.joining(", "));
    }
}
