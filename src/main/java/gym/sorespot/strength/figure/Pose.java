package gym.sorespot.strength.figure;

import gym.sorespot.strength.body.Side;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One key pose as a file says it: angles, and points that have to be somewhere. Immutable.
 *
 * @param angles degrees by {@link #index}
 * @param flat for each side, whether the sole lies level whatever the angles of the leg
 * @param pin a point that the whole figure is moved by, so that it lies there; null: the lowest point lies on the floor
 * @param reaches hands and feet that are brought to a place by bending elbow or knee, whatever the angles say
 */
@SuppressWarnings("ArrayRecordComponent") // never handed out of this room, never changed
record Pose(double[] angles, boolean[] flat, @Nullable Reach pin, List<Reach> reaches) {
    private static final int SIDES = 2;

    static final int SIZE = Turn.values().length * SIDES;

    static final Pose STANDING = new Pose(standing(), new boolean[2], null, List.of());

    /** Arms hang with the thumbs ahead. */
    private static double[] standing() {
        double[] angles = new double[SIZE];
        for (Side side : Side.values()) {
            angles[index(Turn.FOREARM, side)] = 90;
        }
        return angles;
    }

    /** Where the angle of a turn is kept; turns of the middle line use the left place. */
    static int index(Turn turn, Side side) {
        return turn.ordinal() * SIDES + (turn.paired() && side == Side.RIGHT ? 1 : 0);
    }

    double angle(Turn turn, Side side) {
        return angles[index(turn, side)];
    }

    double angle(Turn turn) {
        return angle(turn, Side.LEFT);
    }

    /**
     * The pose a share of the way to the next one. What is declared in both poses moves in a straight line; a reach that
     * only one of them declares holds with that pose.
     *
     * @param share 0 this pose, 1 the next
     */
    Pose towards(Pose next, double share) {
        if (share <= 0) {
            return this;
        }
        if (share >= 1) {
            return next;
        }
        double[] between = new double[SIZE];
        for (int i = 0; i < SIZE; i++) {
            between[i] = angles[i] + (next.angles[i] - angles[i]) * share;
        }
        List<Reach> moved = reaches.stream()
                .flatMap(reach ->
                        next.reaches.stream().filter(reach::goesOnIn).map(other -> reach.towards(other, share)))
                .toList();
        Reach pinned = pin != null && next.pin != null && pin.goesOnIn(next.pin) ? pin.towards(next.pin, share) : pin;
        return new Pose(between, next.flat, pinned, moved).withFlatSoles();
    }

    /** The same pose, with the ankles bent so that the soles that have to be flat are level. */
    Pose withFlatSoles() {
        double[] level = angles.clone();
        for (Side side : Side.values()) {
            if (flat[side.ordinal()]) {
                level[index(Turn.ANKLE, side)] = angle(Turn.HIP, side) - angle(Turn.KNEE, side) - angle(Turn.LEAN);
            }
        }
        return new Pose(level, flat, pin, reaches);
    }
}
