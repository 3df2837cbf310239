package gym.sorespot.touch.body;

import org.jspecify.annotations.Nullable;

/**
 * An area of the body on one side, or on the middle line.
 *
 * @param areaId such as {@code knee-front}
 * @param side {@link #LEFT} or {@link #RIGHT} from the member's own view; null on the middle line
 */
public record BodySpot(String areaId, @Nullable String side) {
    /** The member's own left. */
    public static final String LEFT = "left";

    /** The member's own right. */
    public static final String RIGHT = "right";

    public BodySpot {
        if (areaId.isBlank()) {
            throw new IllegalArgumentException("a spot needs the id of an area");
        }
        if (side != null && !side.equals(LEFT) && !side.equals(RIGHT)) {
            throw new IllegalArgumentException("side: '" + side + "' is none; give left, right or null");
        }
    }

    /** As written in requests and histories: {@code calf:left}, {@code abs}. */
    @Override
    public String toString() {
        return side == null ? areaId : areaId + ":" + side;
    }
}
