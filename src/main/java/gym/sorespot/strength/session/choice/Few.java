package gym.sorespot.strength.session.choice;

import gym.sorespot.strength.session.candidates.Entry;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * The offers of one bucket that a session may need which takes no more than {@code enough} exercises of it. Where enough
 * exercises are at least as good in every respect, a further one is left away: a session that takes it could take one of
 * the others instead.
 */
final class Few {
    private final List<Offer> kept = new ArrayList<>();
    private boolean shortened;

    /**
     * @param offers of one bucket, the best first
     * @param shared whether a family is in other buckets, too: it may be taken there, so it stands in for nothing here
     */
    Few(List<Offer> offers, int enough, IntPredicate shared) {
        List<Integer> own = new ArrayList<>();
        Set<Integer> families = new HashSet<>();
        for (Offer offer : offers) {
            int better = 0;
            for (int j = 0; j < kept.size() && better < enough; j++) {
                better += own.get(j) > 0 && kept.get(j).covers(offer) ? own.get(j) : 0;
            }
            if (better >= enough) {
                shortened = true;
                continue;
            }
            List<Entry> few = new ArrayList<>(Math.min(enough, offer.members.size()));
            families.clear();
            int mine = 0;
            for (Entry entry : offer.members) {
                boolean elsewhere = shared.test(entry.family());
                if (better + mine >= enough) {
                    shortened = true;
                    break;
                } else if (families.add(entry.family())) {
                    few.add(entry);
                    mine += elsewhere ? 0 : 1;
                }
            }
            kept.add(offer.with(few));
            own.add(alone(few, mine));
        }
    }

    /** A family that an earlier offer brought may be taken there: then it stands in for nothing here. */
    private int alone(List<Entry> few, int mine) {
        int alone = mine;
        for (int i = 0; i < kept.size() - 1 && alone > 0; i++) {
            for (Entry earlier : kept.get(i).members) {
                for (Entry entry : few) {
                    alone -= entry.family() == earlier.family() ? 1 : 0;
                }
            }
        }
        return Math.max(0, alone);
    }

    List<Offer> kept() {
        return kept;
    }

    /** Whether anything was left away. */
    boolean shortened() {
        return shortened;
    }
}
