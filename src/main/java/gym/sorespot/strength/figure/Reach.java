package gym.sorespot.strength.figure;

import org.jspecify.annotations.Nullable;

/**
 * A point of the skeleton and where it has to be.
 *
 * @param point what is brought there
 * @param on the point that the place is counted from, such as the shoulder under a bar; null for the middle of the floor
 * @param at the place, in hundredths of the height
 */
record Reach(Point point, @Nullable Point on, Vec at) {

    /** Where it has to be in this skeleton. */
    Vec place(Skeleton skeleton) {
        Point from = on;
        if (from == null) {
            return at;
        }
        return skeleton.near(from, at);
    }

    /** Whether the next pose asks for the same contact. */
    boolean goesOnIn(Reach next) {
        return point == next.point && on == next.on;
    }

    /** The contact a share of the way to the next pose's. */
    Reach towards(Reach next, double share) {
        return new Reach(point, on, at.towards(next.at, share));
    }
}
