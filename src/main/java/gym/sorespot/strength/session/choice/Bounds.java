package gym.sorespot.strength.session.choice;

import java.util.Arrays;

/**
 * The most that the levels from any on can add when seconds have a price instead of a limit (Lagrangian relaxation). All
 * that couples levels is in it (sets of a bucket, what counts once); only time, and families in several buckets, are not.
 * Points and prices are in 16ths, so that they stay whole numbers.
 */
final class Bounds {
    static final int UNIT = 16;
    private static final long NEVER = Long.MIN_VALUE / 4;

    private final Problem problem;
    private final int[] tableOf;
    private final int[][] slots;
    private final int[][] masks;
    private final long[][] most;
    private long price;

    Bounds(Problem problem) {
        this.problem = problem;
        int levels = problem.levels.length;
        this.tableOf = new int[levels + 1];
        this.slots = new int[levels + 1][];
        this.masks = new int[levels + 1][];
        this.most = new long[levels + 1][];
        int[] lives = new int[levels + 1];
        int tables = 0;
        for (int i = 0; i <= levels; i++) {
            int table = 0;
            while (table < tables && lives[table] != problem.live[i]) {
                table++;
            }
            if (table == tables) {
                lives[tables++] = problem.live[i];
                number(table, problem.live[i]);
            }
            tableOf[i] = table;
            int rows = i == levels ? 1 : problem.levels[i].bucket.curve().flatFrom() + 1;
            most[i] = new long[rows * masks[table].length];
        }
    }

    /** Numbers the subsets of the live bits, so that tables hold nothing else. */
    private void number(int table, int live) {
        int[] slot = new int[1 << problem.bits()];
        int[] mask = new int[1 << Integer.bitCount(live)];
        int next = 0;
        for (int bits = live; ; bits = (bits - 1) & live) {
            slot[bits] = next;
            mask[next++] = bits;
            if (bits == 0) {
                break;
            }
        }
        slots[table] = slot;
        masks[table] = mask;
    }

    /** Fills the tables for this price of a second, in 16ths of a point. */
    void fill(long newPrice) {
        price = newPrice;
        int last = problem.levels.length;
        Arrays.fill(most[last], 0);
        for (int i = last - 1; i >= 0; i--) {
            fill(i);
        }
    }

    private void fill(int i) {
        Level level = problem.levels[i];
        int[] mask = masks[tableOf[i]];
        int flat = level.bucket.curve().flatFrom();
        boolean mobility = level.bucket.purpose().mobility();
        long[] here = most[i];
        for (int sets = 0; sets <= flat; sets++) {
            for (int slot = 0; slot < mask.length; slot++) {
                long best = level.forced ? NEVER : after(i, sets, mask[slot]);
                int options = (mask[slot] & problem.familyBit[i]) == 0 ? level.size : 0;
                for (int option = 0; option < options; option++) {
                    long gain = gain(level, option, sets, mask[slot], mobility) - price * level.seconds[option];
                    int then = Math.min(flat, sets + level.sets[option]);
                    best = Math.max(best, gain + after(i, then, mask[slot] | problem.grants(i, option)));
                }
                here[sets * mask.length + slot] = best;
            }
        }
    }

    /** What an option adds, in 16ths of a point, when these sets are in its bucket and these bits granted already. */
    long gain(Level level, int option, int sets, int mask, boolean mobility) {
        int fresh = level.grants[option] & ~mask;
        return UNIT
                * (level.value[option]
                        + level.bucket.points(sets + level.sets[option])
                        - level.bucket.points(sets)
                        + (fresh == 0 ? 0 : problem.granted(fresh, mobility)));
    }

    /** The most that the levels after {@code i} add. */
    long after(int i, int sets, int mask) {
        int next = i + 1;
        int row = problem.goesOn[next] ? sets : 0;
        int[] slot = slots[tableOf[next]];
        return most[next][row * masks[tableOf[next]].length + slot[mask & problem.live[next]]];
    }

    /** What nothing can exceed, in 16ths of a point. */
    long total() {
        return most[0][slots[tableOf[0]][0]] + price * problem.seconds;
    }

    long price() {
        return price;
    }
}
