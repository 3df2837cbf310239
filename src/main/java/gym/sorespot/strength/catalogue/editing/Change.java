package gym.sorespot.strength.catalogue.editing;

import java.time.Instant;
import java.util.List;

/**
 * A change that somebody made at a screen, with all that is needed to take it back. Immutable.
 *
 * @param number 1 and up, in the order of time
 * @param when it was made
 * @param who made it, as staff call themselves
 * @param kind what it was
 * @param undoes number of the change that this takes back, 0 for none
 * @param files all files that it touched
 */
public record Change(long number, Instant when, String who, Kind kind, long undoes, List<FileChange> files) {
    public Change {
        files = List.copyOf(files);
    }

    /** What a change was. */
    public enum Kind {
        EDIT,
        ADD,
        RETIRE,
        BRING_BACK,
        DELETE,
        IMPORT,
        UNDO
    }
}
