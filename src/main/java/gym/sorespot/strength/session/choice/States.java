package gym.sorespot.strength.session.choice;

import java.util.Arrays;

/**
 * The partial sessions that are still worth looking at after a step. Of those that are alike in time, granted bits and
 * sets of the bucket only the one with most points is kept.
 */
final class States {
    private static final int INDEX_BITS = 20;
    private static final int TIME_BITS = 14;

    int size;
    int[] time = new int[256];
    long[] value = new long[256];
    int[] mask = new int[256];
    int[] sets = new int[256];
    int[] step = new int[256];
    /** What the state can still lead to, in 16ths of a point. */
    long[] reach = new long[256];

    private int[] table = new int[1024];
    private int[] used = new int[256];
    private int usedSize;
    private long[] order = new long[256];

    void clear() {
        size = 0;
        free();
    }

    /** Empties the table, without going through all of it. */
    private void free() {
        for (int i = 0; i < usedSize; i++) {
            table[used[i]] = 0;
        }
        usedSize = 0;
    }

    private void use(int at, int state) {
        if (usedSize == used.length) {
            used = Arrays.copyOf(used, usedSize * 2);
        }
        used[usedSize++] = at;
        table[at] = state + 1;
    }

    /** Nothing but the beginning: no time, no points. */
    void start() {
        clear();
        step[put(0, 0, 0, 0, Long.MAX_VALUE)] = Trail.ROOT;
    }

    /** Adds a state, or lets it take the place of an alike one with fewer points; -1 when it is not needed. */
    int put(int newTime, long newValue, int newMask, int newSets, long newReach) {
        if (size == time.length) {
            grow();
        }
        int at = find(newTime, newMask, newSets);
        int known = table[at] - 1;
        if (known < 0) {
            known = size++;
            use(at, known);
        } else if (value[known] >= newValue) {
            return -1;
        }
        time[known] = newTime;
        value[known] = newValue;
        mask[known] = newMask;
        sets[known] = newSets;
        reach[known] = newReach;
        return known;
    }

    private int find(int newTime, int newMask, int newSets) {
        int at = hash(newTime, newMask, newSets) & (table.length - 1);
        while (table[at] != 0) {
            int other = table[at] - 1;
            if (time[other] == newTime && mask[other] == newMask && sets[other] == newSets) {
                return at;
            }
            at = (at + 1) & (table.length - 1);
        }
        return at;
    }

    private static int hash(int time, int mask, int sets) {
        long mixed = mask * 0x9E3779B97F4A7C15L + time * 0xC2B2AE3D27D4EB4FL + sets * 0x165667B19E3779F9L;
        return (int) (mixed ^ (mixed >>> 32) ^ (mixed >>> 15));
    }

    private void grow() {
        int more = size * 2;
        time = Arrays.copyOf(time, more);
        value = Arrays.copyOf(value, more);
        mask = Arrays.copyOf(mask, more);
        sets = Arrays.copyOf(sets, more);
        step = Arrays.copyOf(step, more);
        reach = Arrays.copyOf(reach, more);
        table = new int[more * 4];
        usedSize = 0;
        for (int i = 0; i < size; i++) {
            use(find(time[i], mask[i], sets[i]), i);
        }
    }

    /**
     * Drops every state for which an alike one has at least as many points in less time. Right as long as nothing but its
     * own points makes a second worth using.
     */
    void dropSlower() {
        groupByLikeness();
        Arrays.sort(order, 0, size);
        long group = -1;
        long best = 0;
        for (int i = 0; i < size; i++) {
            int state = (int) order[i] & ((1 << INDEX_BITS) - 1);
            long itsGroup = order[i] >>> (INDEX_BITS + TIME_BITS);
            if (itsGroup != group || value[state] > best) {
                group = itsGroup;
                best = value[state];
            } else {
                step[state] = DROPPED;
            }
        }
        int kept = 0;
        for (int i = 0; i < size; i++) {
            if (step[i] != DROPPED) {
                move(i, kept++);
            }
        }
        size = kept;
    }

    private static final int DROPPED = Integer.MIN_VALUE;

    /** Numbers groups by their first state, so that the order is the same each time. */
    private void groupByLikeness() {
        free();
        if (order.length < size) {
            order = new long[time.length];
        }
        for (int i = 0; i < size; i++) {
            int at = hash(0, mask[i], sets[i]) & (table.length - 1);
            while (table[at] != 0 && !alike(table[at] - 1, i)) {
                at = (at + 1) & (table.length - 1);
            }
            if (table[at] == 0) {
                use(at, i);
            }
            long group = table[at] - 1;
            order[i] = (group << TIME_BITS | time[i]) << INDEX_BITS | i;
        }
    }

    private boolean alike(int one, int other) {
        return mask[one] == mask[other] && sets[one] == sets[other];
    }

    /** Keeps the {@code most} states that reach furthest; answers what the best of the others reaches. */
    long keepBest(int most) {
        long[] sorted = Arrays.copyOf(reach, size);
        Arrays.sort(sorted);
        long edge = sorted[size - most];
        long dropped = sorted[size - most - 1];
        int above = 0;
        for (int i = 0; i < size; i++) {
            above += reach[i] > edge ? 1 : 0;
        }
        int ties = most - above;
        int kept = 0;
        for (int i = 0; i < size; i++) {
            if (reach[i] > edge || (reach[i] == edge && ties-- > 0)) {
                move(i, kept++);
            }
        }
        size = kept;
        return dropped;
    }

    private void move(int from, int to) {
        time[to] = time[from];
        value[to] = value[from];
        mask[to] = mask[from];
        sets[to] = sets[from];
        step[to] = step[from];
        reach[to] = reach[from];
    }
}
