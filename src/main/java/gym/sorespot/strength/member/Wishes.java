package gym.sorespot.strength.member;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * What the member wants otherwise than planned. Immutable.
 *
 * @param without exercises taken out, in the order of touches
 * @param busy equipment that others use
 * @param machines exercises whose machine others use
 * @param swaps what shall be there, by what it takes the place of
 */
public record Wishes(Set<String> without, Set<String> busy, Set<String> machines, Map<String, String> swaps) {
    /** All as planned. */
    public static final Wishes NONE = new Wishes(Set.of(), Set.of(), Set.of(), Map.of());

    public Wishes {
        without = Collections.unmodifiableSet(new LinkedHashSet<>(without));
        busy = Collections.unmodifiableSet(new LinkedHashSet<>(busy));
        machines = Collections.unmodifiableSet(new LinkedHashSet<>(machines));
        swaps = Collections.unmodifiableMap(new LinkedHashMap<>(swaps));
    }

    /** How many there are. */
    public int count() {
        return without.size() + busy.size() + machines.size() + swaps.size();
    }

    /** Takes an exercise out; whatever was to be swapped for it is not any more. */
    Wishes without(String exercise) {
        Map<String, String> fewer = new LinkedHashMap<>(swaps);
        fewer.values().remove(exercise);
        return new Wishes(with(without, exercise), busy, machines, fewer);
    }

    /** Lets an exercise that was taken out in again. */
    Wishes again(String exercise) {
        return new Wishes(less(without, exercise), busy, machines, swaps);
    }

    Wishes busy(String equipment) {
        return new Wishes(without, with(busy, equipment), machines, swaps);
    }

    Wishes free(String equipment) {
        return new Wishes(without, less(busy, equipment), machines, swaps);
    }

    /** The machine of this exercise is in use; other machines are free. */
    Wishes machineBusy(String exercise) {
        return new Wishes(without, busy, with(machines, exercise), swaps);
    }

    Wishes machineFree(String exercise) {
        return new Wishes(without, busy, less(machines, exercise), swaps);
    }

    /** Swaps an exercise; swapped on from the one that came in last, the first one is still what it stands for. */
    Wishes swap(String from, String to) {
        Map<String, String> more = new LinkedHashMap<>(swaps);
        String first = swaps.entrySet().stream()
                .filter(swap -> swap.getValue().equals(from))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(from);
        more.remove(first);
        if (!first.equals(to)) {
            more.put(first, to);
        }
        return new Wishes(less(without, to), busy, machines, more);
    }

    /** Takes the swap of this exercise back. */
    Wishes unswap(String from) {
        Map<String, String> fewer = new LinkedHashMap<>(swaps);
        fewer.remove(from);
        return new Wishes(without, busy, machines, fewer);
    }

    private static Set<String> with(Set<String> some, String one) {
        Set<String> more = new LinkedHashSet<>(some);
        more.add(one);
        return more;
    }

    private static Set<String> less(Set<String> some, String one) {
        return new LinkedHashSet<>(
                new ArrayList<>(some).stream().filter(each -> !each.equals(one)).toList());
    }
}
