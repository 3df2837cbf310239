package gym.sorespot.strength.body;

import java.util.Arrays;
import java.util.Optional;

/** One side of the body, from the member's own view. */
public enum Side {
    LEFT("left"),
    RIGHT("right");

    private final String id;

    Side(String id) {
        this.id = id;
    }

    /** The word in files, requests and answers. */
    public String id() {
        return id;
    }

    /** The value with this id, if there is one. */
    public static Optional<Side> byId(String id) {
        return Arrays.stream(values()).filter(value -> value.id.equals(id)).findFirst();
    }

    /** The other side. */
    public Side other() {
        return this == LEFT ? RIGHT : LEFT;
    }

    @Override
    public String toString() {
        return id;
    }
}
