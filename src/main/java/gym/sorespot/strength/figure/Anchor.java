package gym.sorespot.strength.figure;

import gym.sorespot.strength.body.Side;
import org.jspecify.annotations.Nullable;

/**
 * Where a prop hangs or stands: on a point of the figure, between its two sides, or at a fixed place.
 *
 * @param point a point of the figure; null for a fixed place
 * @param both whether the middle between this point's two sides is meant
 * @param shift the fixed place, or how far from the point, in hundredths of the height
 */
record Anchor(@Nullable Point point, boolean both, Vec shift) {

    Vec place(Skeleton skeleton) {
        Point on = point;
        if (on == null) {
            return shift;
        }
        Vec here = skeleton.near(on, shift);
        return both ? here.towards(skeleton.near(on.on(Side.RIGHT), shift), 0.5) : here;
    }
}
