package gym.sorespot.strength.session.choice;

import java.util.HashMap;
import java.util.Map;

/** How many exercises of each bucket are kept: as many as a best session may take of it. Not thread-safe. */
final class Enough {
    private final int usual;
    private final Map<Bucket, Integer> own = new HashMap<>();

    Enough(int usual) {
        this.usual = usual;
    }

    int of(Bucket bucket) {
        return own.getOrDefault(bucket, usual);
    }

    void raise(Bucket bucket, int enough) {
        own.put(bucket, enough);
    }
}
