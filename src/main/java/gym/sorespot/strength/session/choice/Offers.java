package gym.sorespot.strength.session.choice;

import gym.sorespot.strength.session.candidates.Entry;
import gym.sorespot.strength.session.candidates.Menu;
import gym.sorespot.strength.session.candidates.Portion;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** The offers of a menu, bucket by bucket, the best first. Immutable once made. */
final class Offers {
    private static final int NONE = -1;
    private static final int SEVERAL = -2;

    private final List<Offer> all;
    private final List<List<Offer>> byBucket = new ArrayList<>();
    private final Map<Integer, BitSet> shared = new HashMap<>();
    private int[] bucketOfFamily = new int[64];

    Offers(Menu menu, Objective objective) {
        this.all = new ArrayList<>(menu.portions().size());
        Set<String> alone = new HashSet<>(menu.day().past().exercises());
        alone.addAll(objective.favours().exercises());
        for (Portion portion : menu.portions()) {
            add(portion, objective, alone);
        }
        List<List<Offer>> places = new ArrayList<>(Collections.nCopies(objective.places(), List.of()));
        for (Offer offer : all) {
            int place = offer.bucket.place();
            if (places.get(place).isEmpty()) {
                places.set(place, new ArrayList<>());
            }
            places.get(place).add(offer);
        }
        for (List<Offer> place : places) {
            if (!place.isEmpty()) {
                place.sort(Offers::compare);
                byBucket.add(place);
            }
        }
        Arrays.fill(bucketOfFamily, NONE);
        for (Offer offer : all) {
            for (Entry entry : offer.members) {
                note(entry.family(), offer.bucket.place());
            }
        }
    }

    /** What a member did lately, or asks for now, has points of its own and is told apart from others of its kind. */
    private void add(Portion portion, Objective objective, Set<String> alone) {
        Bucket bucket = objective.bucket(portion);
        List<Entry> plain = portion.members();
        if (!alone.isEmpty() && plain.size() > 1) {
            plain = new ArrayList<>(plain.size());
            for (Entry entry : portion.members()) {
                if (alone.contains(entry.id())) {
                    all.add(new Offer(objective, portion, bucket, List.of(entry)));
                } else {
                    plain.add(entry);
                }
            }
        }
        if (!plain.isEmpty()) {
            all.add(new Offer(objective, portion, bucket, plain));
        }
    }

    private static int compare(Offer one, Offer other) {
        int order = Long.compare(other.most, one.most);
        order = order != 0 ? order : Integer.compare(one.seconds[0], other.seconds[0]);
        return order != 0
                ? order
                : one.members.get(0).id().compareTo(other.members.get(0).id());
    }

    private void note(int family, int bucket) {
        if (family >= bucketOfFamily.length) {
            int known = bucketOfFamily.length;
            bucketOfFamily = Arrays.copyOf(bucketOfFamily, family * 2);
            Arrays.fill(bucketOfFamily, known, bucketOfFamily.length, NONE);
        }
        int before = bucketOfFamily[family];
        if (before == NONE) {
            bucketOfFamily[family] = bucket;
        } else if (before != bucket) {
            BitSet places = shared.computeIfAbsent(family, key -> new BitSet());
            places.set(bucket);
            if (before != SEVERAL) {
                places.set(before);
            }
            bucketOfFamily[family] = SEVERAL;
        }
    }

    /** In the order in which the search goes through them. */
    List<List<Offer>> byBucket() {
        return byBucket;
    }

    List<Offer> all() {
        return all;
    }

    /** The places of the buckets that a {@link #shared} family is in. */
    IntStream places(int family) {
        return shared.getOrDefault(family, new BitSet()).stream();
    }

    /** Whether exercises of this family are in more than one bucket, so that taking one may forbid one elsewhere. */
    boolean shared(int family) {
        return bucketOfFamily[family] == SEVERAL;
    }
}
