package gym.sorespot.strength.session.choice;

import java.util.Arrays;

/**
 * The best session when seconds have a price instead of a limit (Lagrangian relaxation): bucket by bucket, joined by what
 * counts once. Only the time limit is relaxed, and that a family may be in several buckets. Points and prices in 16ths.
 */
final class Relaxed {
    static final long NEVER = Long.MIN_VALUE / 4;

    private final Problem problem;
    /** For each group and number of what it grants: the most points, and the seconds of that. */
    private final long[][] best;

    private final int[][] bestSeconds;
    /** For each border and number of what is granted: the most that the groups after it add, and the seconds of that. */
    private final long[][] after;

    private final int[][] afterSeconds;
    private long[] most = new long[64];
    private long[] more = new long[64];
    private int[] mostSeconds = new int[64];
    private int[] moreSeconds = new int[64];
    private long price;

    Relaxed(Problem problem) {
        this.problem = problem;
        int groups = problem.groups.length;
        this.best = new long[groups][];
        this.bestSeconds = new int[groups][];
        this.after = new long[groups + 1][];
        this.afterSeconds = new int[groups + 1][];
        for (int i = 0; i <= groups; i++) {
            after[i] = new long[problem.borders[i].masks.length];
            afterSeconds[i] = new int[after[i].length];
            if (i < groups) {
                best[i] = new long[problem.groups[i].masks.length];
                bestSeconds[i] = new int[best[i].length];
            }
        }
    }

    /** Fills the tables for this price of a second. */
    void fill(long newPrice) {
        price = newPrice;
        for (int i = problem.groups.length - 1; i >= 0; i--) {
            group(i);
            join(i);
        }
    }

    private void group(int i) {
        Group group = problem.groups[i];
        int grants = group.masks.length;
        int flat = group.flat();
        int size = (flat + 1) * grants;
        if (most.length < size) {
            most = new long[size];
            more = new long[size];
            mostSeconds = new int[size];
            moreSeconds = new int[size];
        }
        Arrays.fill(most, 0, size, NEVER);
        most[0] = 0;
        mostSeconds[0] = 0;
        int reached = 0;
        boolean lean = price >= Group.UNIT;
        for (int place = 0; place < group.places(); place++) {
            System.arraycopy(most, 0, more, 0, size);
            System.arraycopy(mostSeconds, 0, moreSeconds, 0, size);
            int further = reached;
            int[] first = lean ? group.leanFirst : group.first;
            for (int at = first[place]; at < first[place + 1]; at++) {
                int option = lean ? group.lean[at] : at;
                int[] union = group.union[group.grant[option]];
                int sets = group.sets[option];
                long own = group.value[option] - price * group.seconds[option];
                for (int before = 0; before <= reached; before++) {
                    long gain = own + group.points[before + sets] - group.points[before];
                    int then = Math.min(flat, before + sets) * grants;
                    for (int grant = 0; grant < grants; grant++) {
                        long from = most[before * grants + grant];
                        if (from != NEVER && from + gain > more[then + union[grant]]) {
                            more[then + union[grant]] = from + gain;
                            moreSeconds[then + union[grant]] =
                                    mostSeconds[before * grants + grant] + group.seconds[option];
                        }
                    }
                }
                further = Math.max(further, Math.min(flat, reached + sets));
            }
            reached = further;
            long[] values = most;
            most = more;
            more = values;
            int[] times = mostSeconds;
            mostSeconds = moreSeconds;
            moreSeconds = times;
        }
        for (int grant = 0; grant < grants; grant++) {
            best[i][grant] = NEVER;
            for (int sets = 0; sets <= reached; sets++) {
                if (most[sets * grants + grant] > best[i][grant]) {
                    best[i][grant] = most[sets * grants + grant];
                    bestSeconds[i][grant] = mostSeconds[sets * grants + grant];
                }
            }
        }
    }

    private void join(int i) {
        Group group = problem.groups[i];
        Border here = problem.borders[i];
        Border next = problem.borders[i + 1];
        for (int number = 0; number < here.masks.length; number++) {
            long highest = NEVER;
            int itsSeconds = 0;
            int mask = here.masks[number];
            for (int grant = 0; grant < best[i].length; grant++) {
                if (best[i][grant] == NEVER) {
                    continue;
                }
                int granted = group.masks[grant];
                int then = next.number(mask | granted);
                long value = best[i][grant] + problem.points(granted & ~mask) + after[i + 1][then];
                if (value > highest) {
                    highest = value;
                    itsSeconds = bestSeconds[i][grant] + afterSeconds[i + 1][then];
                }
            }
            after[i][number] = highest;
            afterSeconds[i][number] = itsSeconds;
        }
    }

    /** What no session exceeds, without the bonus for filling. */
    long total() {
        return after[0][0] + price * problem.seconds;
    }

    /** Seconds of the session behind {@link #total}. */
    int seconds() {
        return afterSeconds[0][0];
    }

    long price() {
        return price;
    }

    /** The most that the groups from {@code border} on add when this was granted before. */
    long after(int border, int granted) {
        return after[border][problem.borders[border].number(granted)];
    }

    /** The most that a group adds by itself with this grant; {@link #NEVER} where it cannot. */
    long best(int group, int grant) {
        return best[group][grant];
    }
}
