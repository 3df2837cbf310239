package gym.sorespot.strength.body;

import java.util.Arrays;
import java.util.Optional;

/** How soon somebody has to look at it, least urgent first. */
public enum Urgency {
    STAFF("staff"),
    DOCTOR("doctor"),
    SAME_DAY("same-day"),
    EMERGENCY("emergency");

    private final String id;

    Urgency(String id) {
        this.id = id;
    }

    /** The word in files, requests and answers. */
    public String id() {
        return id;
    }

    /** The value with this id, if there is one. */
    public static Optional<Urgency> byId(String id) {
        return Arrays.stream(values()).filter(value -> value.id.equals(id)).findFirst();
    }

    @Override
    public String toString() {
        return id;
    }
}
