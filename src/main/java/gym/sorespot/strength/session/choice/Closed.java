package gym.sorespot.strength.session.choice;

import java.util.HashSet;
import java.util.Set;

/**
 * A family that may not be taken from a bucket, in one branch of the search.
 *
 * @param place of the bucket
 */
record Closed(int place, int family) {

    static Set<Integer> families(Set<Closed> closed, int place) {
        if (closed.isEmpty()) {
            return Set.of();
        }
        Set<Integer> families = new HashSet<>();
        for (Closed one : closed) {
            if (one.place == place) {
                families.add(one.family);
            }
        }
        return families;
    }
}
