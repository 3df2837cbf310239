package gym.sorespot.strength.session.choice;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** Makes the groups of a problem, each only once: branches of a search differ in few of them. Not thread-safe. */
final class Groups {
    private final Offers offers;
    private final Columns columns;
    private final Map<Key, Group> known = new HashMap<>();

    private record Key(Bucket bucket, int enough, Set<Integer> closed) {}

    Groups(Offers offers, Columns columns) {
        this.offers = offers;
        this.columns = columns;
    }

    /** The buckets that have offers, in the order in which the search goes through them. */
    List<List<Offer>> buckets() {
        return offers.byBucket();
    }

    /** Whether exercises of this family are in more than one bucket. */
    boolean shared(int family) {
        return offers.shared(family);
    }

    /** The places of the buckets that such a family is in. */
    IntStream places(int family) {
        return offers.places(family);
    }

    Columns columns() {
        return columns;
    }

    /**
     * The group of these offers of one bucket.
     *
     * @param enough how many exercises are kept
     * @param closed families that may not be taken from it
     */
    Group of(List<Offer> alike, int enough, Set<Integer> closed) {
        Bucket bucket = alike.get(0).bucket;
        return known.computeIfAbsent(
                new Key(bucket, enough, closed),
                key -> new Group(bucket, new Few(alike, enough, offers::shared), columns, closed));
    }
}
