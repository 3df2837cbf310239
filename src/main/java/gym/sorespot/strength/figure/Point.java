package gym.sorespot.strength.figure;

import gym.sorespot.strength.body.Side;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The points of the skeleton. */
enum Point {
    PELVIS,
    WAIST,
    CHEST,
    NECK,
    HEAD,
    LEFT_SHOULDER,
    LEFT_ELBOW,
    LEFT_WRIST,
    LEFT_HAND,
    LEFT_THUMB,
    LEFT_HIP,
    LEFT_KNEE,
    LEFT_ANKLE,
    LEFT_HEEL,
    LEFT_BALL,
    LEFT_TOE,
    RIGHT_SHOULDER,
    RIGHT_ELBOW,
    RIGHT_WRIST,
    RIGHT_HAND,
    RIGHT_THUMB,
    RIGHT_HIP,
    RIGHT_KNEE,
    RIGHT_ANKLE,
    RIGHT_HEEL,
    RIGHT_BALL,
    RIGHT_TOE;

    private static final int PER_SIDE = RIGHT_SHOULDER.ordinal() - LEFT_SHOULDER.ordinal();

    /** The same point on the given side. */
    Point on(Side side) {
        boolean isRight = ordinal() >= RIGHT_SHOULDER.ordinal();
        boolean wantsRight = side == Side.RIGHT;
        return ordinal() < LEFT_SHOULDER.ordinal() || isRight == wantsRight
                ? this
                : values()[ordinal() + (wantsRight ? PER_SIDE : -PER_SIDE)];
    }

    /** The side it is on; null on the middle line. */
    @Nullable
    Side side() {
        return ordinal() < LEFT_SHOULDER.ordinal()
                ? null
                : ordinal() < RIGHT_SHOULDER.ordinal() ? Side.LEFT : Side.RIGHT;
    }

    /** As in the files: {@code left-hand}. */
    String id() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    static Optional<Point> byId(String id) {
        return Arrays.stream(values()).filter(point -> point.id().equals(id)).findFirst();
    }
}
