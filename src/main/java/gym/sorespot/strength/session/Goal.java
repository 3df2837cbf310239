package gym.sorespot.strength.session;

import java.util.Arrays;
import java.util.Optional;

/** What the member trains for. */
public enum Goal {
    STRENGTH("strength"),
    MUSCLE("muscle"),
    ENDURANCE("endurance"),
    MOBILITY("mobility");

    private final String id;

    Goal(String id) {
        this.id = id;
    }

    /** The word in files, requests and answers. */
    public String id() {
        return id;
    }

    /** The value with this id, if there is one. */
    public static Optional<Goal> byId(String id) {
        return Arrays.stream(values()).filter(value -> value.id.equals(id)).findFirst();
    }

    @Override
    public String toString() {
        return id;
    }
}
