package gym.sorespot.strength.body;

import java.util.Arrays;
import java.util.Optional;

/** What kind of work an exercise asks of an area, from gentle to loaded where that matters. */
public enum Role {
    WARM_UP("warm-up"),
    STRETCH("stretch"),
    ISOMETRIC("isometric"),
    ECCENTRIC("eccentric"),
    STRENGTH("strength"),
    BALANCE("balance"),
    COOL_DOWN("cool-down");

    private final String id;

    Role(String id) {
        this.id = id;
    }

    /** The word in files, requests and answers. */
    public String id() {
        return id;
    }

    /** The value with this id, if there is one. */
    public static Optional<Role> byId(String id) {
        return Arrays.stream(values()).filter(value -> value.id.equals(id)).findFirst();
    }

    @Override
    public String toString() {
        return id;
    }
}
