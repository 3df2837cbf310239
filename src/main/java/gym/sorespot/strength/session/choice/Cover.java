package gym.sorespot.strength.session.choice;

import gym.sorespot.strength.session.candidates.Entry;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Many sore spots at once: goes through them, the sorest first, and pins what covers most of the rest in the least time.
 * Not always the best that can be done, but every spot is thought of, and the bound stays honest.
 */
final class Cover {
    private final Objective objective;
    private final List<Offer> offers;
    private final Pins pins = new Pins();
    private final Set<Integer> families = new HashSet<>();
    private long worked;
    private long mobile;
    private int left;

    Cover(Objective objective, List<Offer> offers, int seconds) {
        this.objective = objective;
        this.offers = offers;
        this.left = seconds;
    }

    Pins pins(int spots) {
        for (int rank = 0; rank < spots; rank++) {
            if ((worked & 1L << rank) == 0) {
                take(rank, true);
            }
            if ((worked & 1L << rank) == 0) {
                take(rank, false);
            }
        }
        return pins;
    }

    private void take(int rank, boolean mobility) {
        Offer best = null;
        double bestRate = 0;
        for (Offer offer : offers) {
            if (offer.mobility() == mobility && (offer.aims & 1L << rank) != 0 && free(offer) != null) {
                double rate = (double) fresh(offer) / offer.leastSeconds();
                if (offer.leastSeconds() <= left && rate > bestRate) {
                    best = offer;
                    bestRate = rate;
                }
            }
        }
        Entry entry = best == null ? null : free(best);
        if (best != null && entry != null) {
            pins.add(entry, Pins.ANY);
            families.add(entry.family());
            left -= best.leastSeconds();
            worked |= best.aims;
            mobile |= best.mobility() ? best.aims : 0;
        }
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
        for (long rest = offer.aims & ~(offer.mobility() ? mobile : worked); rest != 0; rest &= rest - 1) {
            points += objective.spotPoints(Long.numberOfTrailingZeros(rest), offer.mobility());
        }
        return points;
    }
}
