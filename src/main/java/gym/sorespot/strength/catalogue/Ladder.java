package gym.sorespot.strength.catalogue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Which exercise is harder than which, and the circles in it, which no ladder may have. */
final class Ladder {
    /** A longer circle is shown in part. */
    private static final int SHOWN = 8;

    private final NavigableMap<String, NavigableSet<String>> harder = new TreeMap<>();
    private final NavigableMap<String, NavigableSet<String>> easier = new TreeMap<>();

    /** One is easier than the other, said by either of them. */
    void add(String easierId, String harderId) {
        harder.computeIfAbsent(easierId, id -> new TreeSet<>()).add(harderId);
        easier.computeIfAbsent(harderId, id -> new TreeSet<>()).add(easierId);
    }

    /**
     * For each exercise on a circle the circle, first and last alike. Two exercises are on one circle when their
     * lists are equal.
     */
    Map<String, List<String>> circles() {
        Map<String, List<String>> circles = new HashMap<>();
        NavigableSet<String> open = onlyWithBothNeighbours();
        while (!open.isEmpty()) {
            String first = open.first();
            Set<String> together = reach(first, harder, open);
            together.retainAll(reach(first, easier, open));
            if (!together.isEmpty()) {
                List<String> circle = shortest(first, together);
                together.forEach(id -> circles.put(id, circle));
            }
            open.removeAll(together);
            open.remove(first);
        }
        return circles;
    }

    /** Whoever has nothing easier or nothing harder is on no circle: takes the ends off until none is left. */
    private NavigableSet<String> onlyWithBothNeighbours() {
        NavigableSet<String> open = new TreeSet<>(harder.keySet());
        open.retainAll(easier.keySet());
        takeEndsOff(open, easier, harder);
        takeEndsOff(open, harder, easier);
        return open;
    }

    private static void takeEndsOff(
            Set<String> open, Map<String, NavigableSet<String>> before, Map<String, NavigableSet<String>> after) {
        Map<String, Integer> left = new HashMap<>();
        ArrayDeque<String> ends = new ArrayDeque<>();
        for (String id : open) {
            int count = (int) next(id, before).stream().filter(open::contains).count();
            left.put(id, count);
            if (count == 0) {
                ends.add(id);
            }
        }
        while (!ends.isEmpty()) {
            String end = ends.remove();
            open.remove(end);
            for (String next : next(end, after)) {
                if (open.contains(next) && left.merge(next, -1, Integer::sum) == 0) {
                    ends.add(next);
                }
            }
        }
    }

    /** All that can be reached from {@code start} in one or more steps; {@code start} itself only by a circle. */
    private static Set<String> reach(String start, Map<String, NavigableSet<String>> steps, Set<String> open) {
        Set<String> reached = new HashSet<>();
        ArrayDeque<String> waiting = new ArrayDeque<>(List.of(start));
        while (!waiting.isEmpty()) {
            for (String id : next(waiting.poll(), steps)) {
                if (open.contains(id) && reached.add(id)) {
                    waiting.add(id);
                }
            }
        }
        return reached;
    }

    private List<String> shortest(String start, Set<String> together) {
        Map<String, String> from = new HashMap<>();
        ArrayDeque<String> waiting = new ArrayDeque<>(List.of(start));
        while (!from.containsKey(start)) {
            String id = waiting.remove();
            for (String next : next(id, harder)) {
                if (together.contains(next) && from.putIfAbsent(next, id) == null) {
                    waiting.add(next);
                }
            }
        }
        List<String> circle = new ArrayList<>(List.of(start));
        for (String id = from.get(start); id != null && !id.equals(start); id = from.get(id)) {
            circle.add(id);
        }
        circle.add(start);
        Collections.reverse(circle);
        if (circle.size() <= SHOWN) {
            return List.copyOf(circle);
        }
        List<String> shown = new ArrayList<>(circle.subList(0, SHOWN - 2));
        shown.add("…");
        shown.add(start);
        return shown;
    }

    private static NavigableSet<String> next(String id, Map<String, NavigableSet<String>> steps) {
        return steps.getOrDefault(id, Collections.emptyNavigableSet());
    }
}
