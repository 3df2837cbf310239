package gym.sorespot.strength.session.choice;

import java.util.HashSet;
import java.util.Set;

/** A family that may not be taken from a bucket, in one branch of the search. */
record Closed(Bucket bucket, int family) {

    static Set<Integer> families(Set<Closed> closed, Bucket bucket) {
        if (closed.isEmpty()) {
            return Set.of();
        }
        Set<Integer> families = new HashSet<>();
        for (Closed one : closed) {
            if (one.bucket.equals(bucket)) {
                families.add(one.family);
            }
        }
        return families;
    }
}
