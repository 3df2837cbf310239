package gym.sorespot.strength.session.choice;

import gym.sorespot.strength.session.candidates.Entry;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Many sore spots at once: goes through them, the sorest first, and picks what covers most of the rest in the least time.
 * Not always the best that can be done, but every spot is thought of, and the bound stays honest.
 */
final class Cover {
    private final List<Offer> offers;
    private final Set<Integer> families = new HashSet<>();
    private long worked;
    private long mobile;
    private int left;

    Cover(List<Offer> offers, int seconds) {
        this.offers = offers;
        this.left = seconds;
    }

    /**
     * @param spots number of sore spots
     * @param asked what is favoured anyway
     */
    Favours needed(int spots, Favours asked) {
        Favours needed = asked.copy();
        for (int rank = 0; rank < spots; rank++) {
            if ((worked & 1L << rank) == 0) {
                take(rank, true, needed);
            }
            if ((worked & 1L << rank) == 0) {
                take(rank, false, needed);
            }
        }
        return needed;
    }

    private void take(int rank, boolean mobility, Favours needed) {
        Offer best = null;
        double bestRate = 0;
        for (Offer offer : offers) {
            if (offer.mobility == mobility && (offer.ranks & 1L << rank) != 0 && free(offer) != null) {
                double rate = (double) fresh(offer) / shortest(offer);
                if (shortest(offer) <= left && rate > bestRate) {
                    best = offer;
                    bestRate = rate;
                }
            }
        }
        Entry entry = best == null ? null : free(best);
        if (best != null && entry != null) {
            needed.needed(entry.id());
            families.add(entry.family());
            left -= shortest(best);
            worked |= best.ranks;
            mobile |= best.mobility ? best.ranks : 0;
        }
    }

    private static int shortest(Offer offer) {
        int shortest = offer.seconds[0];
        for (int seconds : offer.seconds) {
            shortest = Math.min(shortest, seconds);
        }
        return shortest;
    }

    private @Nullable Entry free(Offer offer) {
        for (Entry entry : offer.members) {
            if (!families.contains(entry.family())) {
                return entry;
            }
        }
        return null;
    }

    private long fresh(Offer offer) {
        long points = 0;
        for (long rest = offer.ranks & ~(offer.mobility ? mobile : worked); rest != 0; rest &= rest - 1) {
            points += Points.worked(Long.numberOfTrailingZeros(rest)) + (offer.mobility ? Points.MOBILE : 0);
        }
        return points;
    }
}
