package gym.sorespot.strength.session.choice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Sore spots as the search sees them: spots that no offer tells apart (both calves, when nothing is for one of them only)
 * are one column. Spots that nothing can work are none.
 */
final class Columns {
    /** More would make the tables of the bound too large; the least sore spots beyond are not part of the bound. */
    static final int MOST = 6;

    private final long[] ranks;
    private final long[] worked;
    private final long[] mobile;

    Columns(Objective objective, List<Offer> offers) {
        long[] masks = offers.stream()
                .mapToLong(offer -> offer.aims)
                .distinct()
                .filter(mask -> mask != 0)
                .toArray();
        long all = Arrays.stream(masks).reduce(0, (a, b) -> a | b);
        List<Long> classes = new ArrayList<>();
        if (all != 0) {
            classes.add(all);
        }
        for (long mask : masks) {
            int known = classes.size();
            for (int i = 0; i < known; i++) {
                long in = classes.get(i) & mask;
                if (in != 0 && in != classes.get(i)) {
                    classes.add(classes.get(i) & ~mask);
                    classes.set(i, in);
                }
            }
        }
        classes.sort(java.util.Comparator.comparingInt(Long::numberOfTrailingZeros));
        this.ranks = classes.stream().mapToLong(Long::longValue).toArray();
        this.worked = new long[ranks.length];
        this.mobile = new long[ranks.length];
        for (int i = 0; i < ranks.length; i++) {
            for (long rest = ranks[i]; rest != 0; rest &= rest - 1) {
                int rank = Long.numberOfTrailingZeros(rest);
                worked[i] += objective.spotPoints(rank, false);
                mobile[i] += objective.spotPoints(rank, true);
            }
        }
    }

    int count() {
        return ranks.length;
    }

    /** The number of columns that the bound knows. */
    int bounded() {
        return Math.min(ranks.length, MOST);
    }

    /** Points of the columns that the bound does not know, when all of them get mobility. */
    long beyond() {
        long points = 0;
        for (int i = MOST; i < ranks.length; i++) {
            points += mobile[i];
        }
        return points;
    }

    /** The columns known to the bound that work on spots of these ranks covers, as bits. */
    long bits(long aims) {
        long bits = 0;
        for (int i = 0; i < bounded(); i++) {
            if ((aims & ranks[i]) != 0) {
                bits |= 1L << i;
            }
        }
        return bits;
    }

    /** Points of the first work for this column. */
    long points(int column, boolean mobility) {
        return mobility ? mobile[column] : worked[column];
    }
}
