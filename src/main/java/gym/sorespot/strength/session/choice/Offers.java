package gym.sorespot.strength.session.choice;

import gym.sorespot.strength.session.candidates.Entry;
import gym.sorespot.strength.session.candidates.Menu;
import gym.sorespot.strength.session.candidates.Portion;
import gym.sorespot.strength.session.day.PastWork;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The offers of a menu, bucket by bucket. Where a bucket has enough exercises that are at least as good in every respect, a
 * further one is left away: any session that takes it could take one of the others instead.
 */
final class Offers {
    /** Exercises that have to be at least as good; a session takes more than these of one bucket hardly ever. */
    static final int ENOUGH = 4;

    private static final Comparator<Offer> BEST_FIRST = Comparator.comparingInt((Offer offer) -> -offer.mostValue())
            .thenComparingInt(Offer::leastSeconds)
            .thenComparing(offer -> offer.members.get(0).id());

    private final List<Offer> all = new ArrayList<>();
    private final List<Offer> kept = new ArrayList<>();
    private final Set<Bucket> shortened = new HashSet<>();

    Offers(Menu menu, Objective objective) {
        PastWork past = menu.day().past();
        Set<String> done = past.exercises();
        for (Portion portion : menu.portions()) {
            List<Entry> plain = portion.members();
            if (!done.isEmpty()) {
                plain = new ArrayList<>(portion.members());
                for (Entry entry : portion.members()) {
                    if (past.visitsAgo(entry.id()) > 0) {
                        all.add(new Offer(objective, portion, List.of(entry)));
                        plain.remove(entry);
                    }
                }
            }
            if (!plain.isEmpty()) {
                all.add(new Offer(objective, portion, plain));
            }
        }
        all.sort(Comparator.comparing((Offer offer) -> offer.bucket).thenComparing(BEST_FIRST));
        shorten();
    }

    /** All of them, by bucket. */
    List<Offer> all() {
        return all;
    }

    /** Those that a best session may need, by bucket. */
    List<Offer> kept() {
        return kept;
    }

    /** The buckets in which something was left away: right for sessions that take at most {@link #ENOUGH} of them. */
    Set<Bucket> shortened() {
        return shortened;
    }

    private void shorten() {
        Map<Integer, Integer> offersOf = new HashMap<>();
        for (Offer offer : all) {
            offer.members.stream()
                    .mapToInt(Entry::family)
                    .distinct()
                    .forEach(family -> offersOf.merge(family, 1, Integer::sum));
        }
        int start = 0;
        for (int i = 1; i <= all.size(); i++) {
            if (i == all.size() || !all.get(i).bucket.equals(all.get(start).bucket)) {
                shorten(all.subList(start, i), offersOf);
                start = i;
            }
        }
    }

    private void shorten(List<Offer> bucket, Map<Integer, Integer> offersOf) {
        int[] own = new int[bucket.size()];
        for (int i = 0; i < own.length; i++) {
            Offer offer = bucket.get(i);
            int better = 0;
            for (int j = 0; j < i && better < ENOUGH; j++) {
                better += own[j] > 0 && bucket.get(j).covers(offer) ? own[j] : 0;
            }
            if (better >= ENOUGH) {
                shortened.add(offer.bucket);
                continue;
            }
            List<Entry> few = new ArrayList<>();
            Set<Integer> families = new HashSet<>();
            for (Entry entry : offer.members) {
                boolean alone = offersOf.getOrDefault(entry.family(), 0) == 1;
                if (alone && better + own[i] < ENOUGH && families.add(entry.family())) {
                    own[i]++;
                    few.add(entry);
                }
            }
            if (better + own[i] < ENOUGH) {
                for (Entry entry : offer.members) {
                    if (offersOf.getOrDefault(entry.family(), 0) > 1 && families.add(entry.family())) {
                        few.add(entry);
                    }
                }
            } else if (few.size() < offer.members.size()) {
                shortened.add(offer.bucket);
            }
            if (!few.isEmpty()) {
                kept.add(few.size() == offer.members.size() ? offer : offer.with(few));
            }
        }
    }
}
