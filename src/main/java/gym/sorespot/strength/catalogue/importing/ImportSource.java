package gym.sorespot.strength.catalogue.importing;

import java.util.Arrays;
import java.util.Optional;

/** Where exercises come from. */
public enum ImportSource {
    /** The public collection's JSON: an array of entries. */
    FREE_EXERCISE_DB("free-exercise-db"),
    /** Our own export as JSON. */
    JSON("json"),
    /** Our own export as CSV, perhaps gone through a spreadsheet. */
    CSV("csv");

    private final String id;

    ImportSource(String id) {
        this.id = id;
    }

    /** The word on the command line. */
    public String id() {
        return id;
    }

    /** The value with this id, if there is one. */
    public static Optional<ImportSource> byId(String id) {
        return Arrays.stream(values()).filter(value -> value.id.equals(id)).findFirst();
    }

    @Override
    public String toString() {
        return id;
    }
}
