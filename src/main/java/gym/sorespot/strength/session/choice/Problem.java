package gym.sorespot.strength.session.choice;

/**
 * A session to be found, in numbers. Levels are in the order of their buckets, mobility first.
 *
 * <p>What counts once is a bit of a mask: the columns of sore spots from bit 0, then the wishes.
 */
final class Problem {
    final Level[] levels;
    final int seconds;
    final int fillFrom;
    final boolean fillable;
    final int columns;
    /** For each level, the bit of its family when that is watched: no option may be taken when it is set already. */
    final int[] familyBit;
    /** For each level, what is still open to be granted by it or a later one. */
    final int[] open;
    /** For each level, what can have been granted when its bucket ends and is still open: all that tells states apart. */
    final int[] live;
    /** For each level, whether its bucket is that of the level before. */
    final boolean[] goesOn;

    private final int watched;
    private final long[] workedPoints;
    private final long[] mobilePoints;
    private final long[] wishPoints = new long[1 << Objective.WISHES];

    Problem(Level[] levels, Objective objective, Columns columns, int seconds, long watch) {
        this.levels = levels;
        this.seconds = seconds;
        this.fillFrom = objective.fillFrom();
        this.columns = columns.bounded();
        this.workedPoints = sums(columns, this.columns, false);
        this.mobilePoints = sums(columns, this.columns, true);
        for (int wishes = 0; wishes < wishPoints.length; wishes++) {
            wishPoints[wishes] = objective.wished(wishes);
        }
        this.watched = Long.bitCount(watch);
        this.familyBit = new int[levels.length];
        for (int i = 0; i < levels.length; i++) {
            long bit = levels[i].familyBit & watch;
            familyBit[i] = bit == 0 ? 0 : 1 << (this.columns + Objective.WISHES + Long.bitCount(watch & (bit - 1)));
        }
        this.open = new int[levels.length + 1];
        long most = 0;
        for (int i = levels.length - 1; i >= 0; i--) {
            int longest = 0;
            open[i] = open[i + 1];
            for (int option = 0; option < levels[i].size; option++) {
                open[i] |= grants(i, option);
                longest = Math.max(longest, levels[i].seconds[option]);
            }
            most += longest;
        }
        // Open bits change between buckets only, so that all levels of a bucket share one table.
        this.goesOn = new boolean[levels.length + 1];
        for (int i = 1; i < levels.length; i++) {
            goesOn[i] = levels[i].bucket.equals(levels[i - 1].bucket);
            if (goesOn[i]) {
                open[i] = open[i - 1];
            }
        }
        this.live = new int[levels.length + 1];
        int granted = 0;
        for (int i = 0; i < levels.length; i++) {
            for (int j = i; !goesOn[i] && (j == i || goesOn[j]); j++) {
                for (int option = 0; option < levels[j].size; option++) {
                    granted |= grants(j, option);
                }
            }
            live[i] = open[i] & granted;
        }
        this.fillable = most >= fillFrom;
    }

    /** Number of bits that count once. */
    int bits() {
        return columns + Objective.WISHES + watched;
    }

    /** The bits that taking this option sets. */
    int grants(int level, int option) {
        return levels[level].grants[option] | familyBit[level];
    }

    /** Points of granting these bits for the first time. */
    long granted(int bits, boolean mobility) {
        int spots = bits & ((1 << columns) - 1);
        return (mobility ? mobilePoints[spots] : workedPoints[spots])
                + wishPoints[(bits >>> columns) & (wishPoints.length - 1)];
    }

    private static long[] sums(Columns columns, int count, boolean mobility) {
        long[] sums = new long[1 << count];
        for (int bits = 1; bits < sums.length; bits++) {
            int lowest = Integer.numberOfTrailingZeros(bits);
            sums[bits] = sums[bits & (bits - 1)] + columns.points(lowest, mobility);
        }
        return sums;
    }
}
