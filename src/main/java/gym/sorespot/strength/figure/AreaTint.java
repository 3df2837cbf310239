package gym.sorespot.strength.figure;

import gym.sorespot.strength.body.Area;
import gym.sorespot.strength.body.Side;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Where an area lies on the figure: along a line between two points, pushed to the front, back or side of it. House
 * drawing.
 *
 * @param from point the line begins at
 * @param to point the line ends at
 * @param start share of the line at which the area begins
 * @param end share at which it ends
 * @param ahead to the front (positive) or back of the part, in hundredths of the height
 * @param outward to the outer side (positive) or the inner one
 * @param radius half-width
 */
record AreaTint(Point from, Point to, double start, double end, double ahead, double outward, double radius) {

    private static final Map<Area, AreaTint> BY_AREA = new EnumMap<>(Area.class);

    static {
        put(Area.NECK_FRONT, Point.CHEST, Point.NECK, .5, 1, 2, 0, 2);
        put(Area.NECK_BACK, Point.CHEST, Point.NECK, .5, 1.1, -2, 0, 2);
        put(Area.SHOULDER_FRONT, Point.LEFT_SHOULDER, Point.LEFT_ELBOW, .0, .22, 2, 0, 2.2);
        put(Area.SHOULDER_SIDE, Point.LEFT_SHOULDER, Point.LEFT_ELBOW, .0, .25, 0, 1.4, 2.4);
        put(Area.SHOULDER_BACK, Point.LEFT_SHOULDER, Point.LEFT_ELBOW, .0, .22, -2, 0, 2.2);
        put(Area.CHEST, Point.WAIST, Point.CHEST, .62, .86, 4.4, 4.2, 3.2);
        put(Area.BICEPS, Point.LEFT_SHOULDER, Point.LEFT_ELBOW, .35, .78, 1.2, 0, 1.9);
        put(Area.TRICEPS, Point.LEFT_SHOULDER, Point.LEFT_ELBOW, .35, .8, -1.3, 0, 1.9);
        put(Area.ELBOW_INNER, Point.LEFT_SHOULDER, Point.LEFT_ELBOW, .95, 1.05, .8, -1, 1.9);
        put(Area.ELBOW_OUTER, Point.LEFT_SHOULDER, Point.LEFT_ELBOW, .95, 1.05, -.6, 1, 1.9);
        put(Area.FOREARM_FRONT, Point.LEFT_ELBOW, Point.LEFT_WRIST, .15, .65, .8, 0, 1.6);
        put(Area.FOREARM_BACK, Point.LEFT_ELBOW, Point.LEFT_WRIST, .15, .65, -.8, 0, 1.6);
        put(Area.WRIST_HAND, Point.LEFT_WRIST, Point.LEFT_HAND, -.25, .3, 0, 0, 1.7);
        put(Area.ABS, Point.PELVIS, Point.CHEST, .2, .55, 4.4, 0, 3);
        put(Area.SIDE_WAIST, Point.PELVIS, Point.CHEST, .25, .5, .5, 6, 3);
        put(Area.HIP_FRONT, Point.LEFT_HIP, Point.LEFT_KNEE, -.02, .16, 3.6, 0, 2.4);
        put(Area.GROIN, Point.LEFT_HIP, Point.LEFT_KNEE, .12, .45, .6, -3.4, 2.1);
        put(Area.THIGH_FRONT, Point.LEFT_HIP, Point.LEFT_KNEE, .22, .78, 2.2, 0, 2.7);
        put(Area.THIGH_OUTER, Point.LEFT_HIP, Point.LEFT_KNEE, .2, .8, 0, 3, 2.2);
        put(Area.KNEE_FRONT, Point.LEFT_HIP, Point.LEFT_KNEE, .96, 1.04, 1.7, 0, 2.4);
        put(Area.KNEE_INNER, Point.LEFT_HIP, Point.LEFT_KNEE, .95, 1.04, .4, -2.1, 2);
        put(Area.SHIN, Point.LEFT_KNEE, Point.LEFT_ANKLE, .2, .78, 1.5, 0, 1.6);
        put(Area.ANKLE, Point.LEFT_KNEE, Point.LEFT_ANKLE, .96, 1.04, .2, .4, 2.2);
        put(Area.UPPER_TRAP, Point.LEFT_SHOULDER, Point.NECK, .3, .95, .1, 0, 2.3);
        put(Area.MID_BACK, Point.WAIST, Point.CHEST, .35, .85, -4.4, 2, 3);
        put(Area.LATS, Point.WAIST, Point.CHEST, .05, .6, -3.6, 5.2, 3);
        put(Area.LOW_BACK, Point.PELVIS, Point.WAIST, .2, 1.1, -4.6, 0, 3);
        put(Area.BUTTOCK, Point.LEFT_HIP, Point.LEFT_KNEE, -.06, .14, -3.4, 0, 3.4);
        put(Area.HIP_OUTER, Point.LEFT_HIP, Point.LEFT_KNEE, -.12, .1, -.4, 3.4, 2.8);
        put(Area.HAMSTRING, Point.LEFT_HIP, Point.LEFT_KNEE, .28, .85, -2.4, 0, 2.5);
        put(Area.KNEE_BACK, Point.LEFT_HIP, Point.LEFT_KNEE, .95, 1.05, -1.8, 0, 2.1);
        put(Area.CALF, Point.LEFT_KNEE, Point.LEFT_ANKLE, .14, .5, -2, 0, 2.5);
        put(Area.ACHILLES, Point.LEFT_KNEE, Point.LEFT_ANKLE, .7, 1, -1.3, 0, 1.2);
        put(Area.FOOT_SOLE, Point.LEFT_HEEL, Point.LEFT_BALL, .1, .95, 0, 0, 1.1);
    }

    private static void put(
            Area area, Point from, Point to, double start, double end, double ahead, double outward, double radius) {
        BY_AREA.put(area, new AreaTint(from, to, start, end, ahead, outward, radius));
    }

    static AreaTint of(Area area) {
        AreaTint tint = BY_AREA.get(area);
        if (tint == null) {
            throw new IllegalStateException("no place for " + area);
        }
        return tint;
    }

    /** Both ends of the tint on one side of the body. */
    List<Blob> blobs(Skeleton skeleton, Side side) {
        Vec begin = skeleton.at(from.on(side));
        Vec bone = skeleton.at(to.on(side)).minus(begin);
        Vec away = away(skeleton, side);
        return List.of(
                new Blob(begin.plus(bone.times(start)).plus(away), radius),
                new Blob(begin.plus(bone.times(end)).plus(away), radius));
    }

    /** Whether the area lies on the side of the limb that the camera sees; at the rim it is seen too. */
    boolean faces(Skeleton skeleton, Camera camera, Side side) {
        // A forearm is too thin to hide anything.
        return from == Point.LEFT_ELBOW
                || from == Point.LEFT_WRIST
                || camera.depth(away(skeleton, side)) > -0.6 * (Math.abs(ahead) + Math.abs(outward)) - 0.01;
    }

    private Vec away(Skeleton skeleton, Side side) {
        Vec bone = skeleton.at(to.on(side)).minus(skeleton.at(from.on(side))).unit(Vec.UP);
        Vec front = front(skeleton, side);
        Vec ahead = front.minus(bone.times(front.dot(bone))).unit(front);
        boolean upwards = from.ordinal() <= Point.HEAD.ordinal();
        Vec left = upwards ? bone.cross(ahead) : ahead.cross(bone);
        return ahead.times(this.ahead).plus(left.times(side == Side.LEFT ? outward : -outward));
    }

    private Vec front(Skeleton skeleton, Side side) {
        return switch (from) {
            case PELVIS, WAIST, CHEST, NECK, HEAD -> skeleton.chest().forward();
            case LEFT_SHOULDER ->
                to == Point.NECK || end < 0.5
                        ? Limbs.aheadOfShoulder(skeleton, side)
                        : Limbs.aheadOfElbow(skeleton, side);
            case LEFT_ELBOW, LEFT_WRIST -> Limbs.palm(skeleton, side);
            default -> Limbs.ahead(skeleton, side);
        };
    }
}
