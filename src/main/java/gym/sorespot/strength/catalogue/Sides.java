package gym.sorespot.strength.catalogue;

import java.util.Arrays;
import java.util.Optional;

/** Whether an exercise is done one side at a time or with both together. */
public enum Sides {
    EACH("each"),
    BOTH("both");

    private final String id;

    Sides(String id) {
        this.id = id;
    }

    /** The word in files, requests and answers. */
    public String id() {
        return id;
    }

    /** The value with this id, if there is one. */
    public static Optional<Sides> byId(String id) {
        return Arrays.stream(values()).filter(value -> value.id.equals(id)).findFirst();
    }

    @Override
    public String toString() {
        return id;
    }
}
