package gym.sorespot.strength.session.choice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * What counts once, as bits: for each column of sore spots that it is worked and that it is eased, then the opposite
 * muscles, the further movement and, for each bucket by itself, the load that can grow. Spots that no offer tells apart (both calves, when nothing is for one of them only)
 * are one column; spots that nothing can work are none.
 */
final class Columns {
    /** More would make the tables of the bound too large; the least sore spots beyond are not part of them. */
    static final int MOST = 4;

    private final long[] ranks;
    private final long[] worked;
    private final long[] mobile;
    private final int lifted;

    /** @param lifted points of lifting one sore spot */
    Columns(List<Offer> offers, int lifted) {
        this.lifted = lifted;
        List<Long> classes = classes(offers.stream()
                .mapToLong(offer -> offer.ranks)
                .filter(mask -> mask != 0)
                .distinct()
                .toArray());
        this.ranks = classes.stream().mapToLong(Long::longValue).toArray();
        this.worked = new long[ranks.length];
        this.mobile = new long[ranks.length];
        for (int i = 0; i < ranks.length; i++) {
            for (long rest = ranks[i]; rest != 0; rest &= rest - 1) {
                worked[i] += Points.worked(Long.numberOfTrailingZeros(rest));
                mobile[i] += Points.MOBILE;
            }
        }
    }

    private static List<Long> classes(long[] masks) {
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
        classes.sort(Comparator.comparingInt(Long::numberOfTrailingZeros));
        return classes;
    }

    /** Whether there are more columns than the tables know. */
    boolean many() {
        return ranks.length > MOST;
    }

    /** Number of bits that several buckets can grant. */
    int shared() {
        return 2 * known() + 2;
    }

    /** Number of all bits: the last one stands for lifting what a bucket is for, and counts once a bucket. */
    int bits() {
        return shared() + 1;
    }

    private int known() {
        return Math.min(ranks.length, MOST);
    }

    /** What doing one of these grants. */
    int bits(Offer offer) {
        int bits = (offer.opposite ? 1 << 2 * known() : 0)
                | (offer.further ? 2 << 2 * known() : 0)
                | (offer.lifted ? 4 << 2 * known() : 0);
        for (int i = 0; i < known(); i++) {
            if ((offer.ranks & ranks[i]) != 0) {
                bits |= (offer.mobility ? 3 : 1) << 2 * i;
            }
        }
        return bits;
    }

    /** Points of these bits, each granted for the first time. */
    long points(int bits) {
        long points = 0;
        for (int i = 0; i < known(); i++) {
            points += (bits >> 2 * i & 1) != 0 ? worked[i] : 0;
            points += (bits >> 2 * i & 2) != 0 ? mobile[i] : 0;
        }
        points += (bits >> 2 * known() & 1) != 0 ? Points.OPPOSITE : 0;
        points += (bits >> 2 * known() & 2) != 0 ? Points.FURTHER : 0;
        points += (bits >> 2 * known() & 4) != 0 ? lifted : 0;
        return points;
    }

    /** Points of the columns beyond those that the tables know, all worked and eased. */
    long beyond() {
        long points = 0;
        for (int i = MOST; i < ranks.length; i++) {
            points += worked[i] + mobile[i];
        }
        return points;
    }
}
