package gym.sorespot.strength.session;

import java.util.Arrays;
import java.util.Optional;

/** The blocks of a session, in their order. */
public enum BlockKind {
    WARM_UP("warm-up"),
    AIM("aim"),
    STRENGTHEN("strengthen"),
    COOL_DOWN("cool-down");

    private final String id;

    BlockKind(String id) {
        this.id = id;
    }

    /** The word in files, requests and answers. */
    public String id() {
        return id;
    }

    /** The value with this id, if there is one. */
    public static Optional<BlockKind> byId(String id) {
        return Arrays.stream(values()).filter(value -> value.id.equals(id)).findFirst();
    }

    @Override
    public String toString() {
        return id;
    }
}
