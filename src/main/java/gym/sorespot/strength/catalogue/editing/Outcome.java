package gym.sorespot.strength.catalogue.editing;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What came of a change.
 *
 * @param change as it was made; empty when it was not
 * @param conflict what stood in the way; empty when it was made
 */
public record Outcome(Optional<Change> change, Optional<Conflict> conflict) {
    /**
     * A file that changed underneath.
     *
     * @param name of the file
     * @param mine what it was to say, null for nothing
     * @param theirs what it says, null when it is gone
     */
    public record Conflict(String name, @Nullable String mine, @Nullable String theirs) {}

    static Outcome of(Change change) {
        return new Outcome(Optional.of(change), Optional.empty());
    }

    static Outcome of(Conflict conflict) {
        return new Outcome(Optional.empty(), Optional.of(conflict));
    }
}
