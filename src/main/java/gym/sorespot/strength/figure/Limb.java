package gym.sorespot.strength.figure;

import gym.sorespot.strength.body.Side;
import java.util.Map;

/**
 * Inverse kinematics of two bones: brings a hand or a foot to a place and bends elbow or knee the way they bend. The
 * middle joint stays in the plane that the angles of the pose gave it.
 */
final class Limb {
    private Limb() {}

    /** Moves the limb that ends in the point; false where the place is out of reach (the limb then points at it). */
    static boolean reach(Map<Point, Vec> points, Skeleton before, Point point, Vec place) {
        Side side = point.side() == Side.RIGHT ? Side.RIGHT : Side.LEFT;
        return switch (point.on(Side.LEFT)) {
            case LEFT_HAND, LEFT_WRIST -> arm(points, before, point, place, side);
            default -> leg(points, before, point, place, side);
        };
    }

    private static boolean arm(Map<Point, Vec> points, Skeleton before, Point point, Vec place, Side side) {
        Vec shoulder = before.at(Point.LEFT_SHOULDER.on(side));
        Vec hand = before.at(Point.LEFT_HAND.on(side)).minus(before.at(Point.LEFT_WRIST.on(side)));
        boolean byHand = point.on(Side.LEFT) == Point.LEFT_HAND;
        Vec target = byHand ? place.minus(hand) : place;
        Vec hint = bendOf(shoulder, before.at(Point.LEFT_ELBOW.on(side)), before.at(Point.LEFT_WRIST.on(side)))
                .unit(before.chest().forward().times(-1));
        Bent bent = bend(shoulder, target, Proportions.UPPER_ARM, Proportions.FOREARM, hint);
        points.put(Point.LEFT_ELBOW.on(side), bent.middle());
        points.put(Point.LEFT_WRIST.on(side), bent.end());
        points.put(Point.LEFT_HAND.on(side), bent.end().plus(hand));
        Vec thumb = before.at(Point.LEFT_THUMB.on(side)).minus(before.at(Point.LEFT_WRIST.on(side)));
        points.put(Point.LEFT_THUMB.on(side), bent.end().plus(thumb));
        return bent.end().minus(target).length() <= PoseSolver.TOLERANCE;
    }

    private static boolean leg(Map<Point, Vec> points, Skeleton before, Point point, Vec place, Side side) {
        Vec hip = before.at(Point.LEFT_HIP.on(side));
        Vec ankleBefore = before.at(Point.LEFT_ANKLE.on(side));
        Vec kneeBefore = before.at(Point.LEFT_KNEE.on(side));
        // The foot keeps the direction that the angles gave it, so a flat foot stays flat.
        Vec foot = before.at(point).minus(ankleBefore);
        Vec target = place.minus(foot);
        Vec hint = bendOf(hip, kneeBefore, ankleBefore).unit(before.pelvis().forward());
        Bent bent = bend(hip, target, Proportions.THIGH, Proportions.SHIN, hint);
        Vec way = bent.end().minus(ankleBefore);
        points.put(Point.LEFT_KNEE.on(side), bent.middle());
        for (Point moved : new Point[] {Point.LEFT_ANKLE, Point.LEFT_HEEL, Point.LEFT_BALL, Point.LEFT_TOE}) {
            points.put(moved.on(side), before.at(moved.on(side)).plus(way));
        }
        return bent.end().minus(target).length() <= PoseSolver.TOLERANCE;
    }

    /** The way the middle joint stands out from the straight line. */
    private static Vec bendOf(Vec start, Vec middle, Vec end) {
        Vec line = end.minus(start).unit(Vec.UP);
        Vec out = middle.minus(start);
        Vec bend = out.minus(line.times(out.dot(line)));
        return bend.length() < 0.3 ? Vec.ZERO : bend;
    }

    private record Bent(Vec middle, Vec end) {}

    private static Bent bend(Vec start, Vec target, double first, double second, Vec hint) {
        Vec line = target.minus(start);
        double distance = Math.min(Math.max(line.length(), Math.abs(first - second) + 1e-3), first + second - 1e-3);
        Vec direction = line.unit(Vec.UP.times(-1));
        Vec sideways = hint.minus(direction.times(hint.dot(direction))).unit(Vec.FORWARD);
        double along = (first * first - second * second + distance * distance) / (2 * distance);
        double out = Math.sqrt(Math.max(0, first * first - along * along));
        Vec middle = start.plus(direction.times(along)).plus(sideways.times(out));
        return new Bent(middle, start.plus(direction.times(distance)));
    }
}
