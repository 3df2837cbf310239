package gym.sorespot.strength.body;

import java.util.Arrays;
import java.util.Optional;

/** How the sides take part in an item: together ({@code both}), one after the other ({@code each}), or only one. */
public enum WorkSide {
    BOTH("both"),
    EACH("each"),
    LEFT("left"),
    RIGHT("right");

    private final String id;

    WorkSide(String id) {
        this.id = id;
    }

    /** The word in files, requests and answers. */
    public String id() {
        return id;
    }

    /** The value with this id, if there is one. */
    public static Optional<WorkSide> byId(String id) {
        return Arrays.stream(values()).filter(value -> value.id.equals(id)).findFirst();
    }

    /** Whether work done this way loads the given side; a spot on the middle line (null) is always loaded. */
    public boolean loads(@org.jspecify.annotations.Nullable Side side) {
        return side == null
                || switch (this) {
                    case BOTH, EACH -> true;
                    case LEFT -> side == Side.LEFT;
                    case RIGHT -> side == Side.RIGHT;
                };
    }

    /** How many times the set is done: twice when the sides take turns. */
    public int turns() {
        return this == EACH ? 2 : 1;
    }

    @Override
    public String toString() {
        return id;
    }
}
