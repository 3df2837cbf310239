package gym.sorespot.strength.figure;

import gym.sorespot.strength.body.Side;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Works out where every point of a pose is: from the pelvis outwards along the angles, then the whole figure to its pin,
 * then elbows and knees for what has to be reached.
 */
final class PoseSolver {
    /** How far a declared contact may be missed before it counts as unreachable, in hundredths of the height. */
    static final double TOLERANCE = 0.75;

    /** A pose and what could not be done of it. */
    record Solved(Skeleton skeleton, List<Point> unreached) {}

    Solved solve(Pose pose) {
        Skeleton free = Bones.of(pose);
        Skeleton placed = free.movedBy(wayToPlace(free, pose));
        Map<Point, Vec> points = new EnumMap<>(placed.points());
        List<Point> unreached = new ArrayList<>();
        for (Reach reach : pose.reaches()) {
            Vec place = reach.place(new Skeleton(points, placed.pelvis(), placed.chest(), placed.head()));
            if (!Limb.reach(points, placed, reach.point(), place)) {
                unreached.add(reach.point());
            }
        }
        return new Solved(new Skeleton(points, placed.pelvis(), placed.chest(), placed.head()), unreached);
    }

    private static Vec wayToPlace(Skeleton skeleton, Pose pose) {
        Reach pin = pose.pin();
        if (pin != null) {
            return pin.at().minus(skeleton.at(pin.point()));
        }
        double lowest = Double.MAX_VALUE;
        for (Point point : Point.values()) {
            lowest = Math.min(lowest, skeleton.at(point).y() - Proportions.radius(point));
        }
        return new Vec(0, -lowest, 0);
    }

    /** Forward kinematics: the skeleton about its pelvis, before it is placed. */
    private static final class Bones {
        private final Map<Point, Vec> points = new EnumMap<>(Point.class);
        private final Pose pose;

        private Bones(Pose pose) {
            this.pose = pose;
        }

        static Skeleton of(Pose pose) {
            return new Bones(pose).build();
        }

        private Skeleton build() {
            Frame pelvis = Frame.STANDING
                    .yaw(pose.angle(Turn.FACE))
                    .pitch(pose.angle(Turn.LEAN))
                    .roll(pose.angle(Turn.ROLL));
            points.put(Point.PELVIS, Vec.ZERO);
            Frame lumbar = bent(pelvis, 0.4);
            Vec waist = pelvis.up().towards(lumbar.up(), 0.5).times(Proportions.LUMBAR);
            points.put(Point.WAIST, waist);
            Frame thorax = bent(lumbar, 0.6);
            Vec chest = waist.plus(
                    lumbar.up().towards(thorax.up(), 0.6).unit(thorax.up()).times(Proportions.THORAX));
            points.put(Point.CHEST, chest);
            Frame head = thorax.pitch(pose.angle(Turn.NECK)).roll(pose.angle(Turn.NECK_SIDE));
            Vec neck = chest.plus(thorax.up().towards(head.up(), 0.5).times(Proportions.NECK_LENGTH));
            points.put(Point.NECK, neck);
            points.put(Point.HEAD, neck.plus(head.out(new Vec(0, Proportions.HEAD_ABOVE, 1.2))));
            for (Side side : Side.values()) {
                arm(thorax, chest, side);
                leg(pelvis, side);
            }
            return new Skeleton(points, pelvis, thorax, head);
        }

        private Frame bent(Frame frame, double share) {
            return frame.pitch(pose.angle(Turn.SPINE) * share)
                    .roll(pose.angle(Turn.SPINE_SIDE) * share)
                    .yaw(pose.angle(Turn.SPINE_TURN) * share);
        }

        private void arm(Frame thorax, Vec chest, Side side) {
            double out = outwards(side);
            Vec shoulder = chest.plus(thorax.out(new Vec(out * Proportions.SHOULDER_OUT, -1.5, 0)));
            Frame upper = thorax.pitch(-pose.angle(Turn.SHOULDER, side))
                    .roll(out * pose.angle(Turn.SHOULDER_OUT, side))
                    .yaw(out * pose.angle(Turn.SHOULDER_TURN, side));
            Vec elbow = shoulder.minus(upper.up().times(Proportions.UPPER_ARM));
            Frame fore = upper.pitch(-pose.angle(Turn.ELBOW, side));
            Vec wrist = elbow.minus(fore.up().times(Proportions.FOREARM));
            Frame hand = fore.pitch(-pose.angle(Turn.WRIST, side));
            points.put(Point.LEFT_SHOULDER.on(side), shoulder);
            points.put(Point.LEFT_ELBOW.on(side), elbow);
            points.put(Point.LEFT_WRIST.on(side), wrist);
            points.put(Point.LEFT_HAND.on(side), wrist.minus(hand.up().times(Proportions.HAND)));
            double turn = Math.toRadians(pose.angle(Turn.FOREARM, side));
            Vec thumb =
                    hand.left().times(out * Math.cos(turn)).plus(hand.forward().times(Math.sin(turn)));
            points.put(
                    Point.LEFT_THUMB.on(side),
                    wrist.minus(hand.up().times(Proportions.HAND * 0.5)).plus(thumb.times(Proportions.THUMB)));
        }

        private void leg(Frame pelvis, Side side) {
            double out = outwards(side);
            Vec hip = pelvis.out(new Vec(out * Proportions.HIP_OUT, 0, 0));
            Frame thigh = pelvis.pitch(-pose.angle(Turn.HIP, side))
                    .roll(out * pose.angle(Turn.HIP_OUT, side))
                    .yaw(out * pose.angle(Turn.HIP_TURN, side));
            Vec knee = hip.minus(thigh.up().times(Proportions.THIGH));
            Frame shin = thigh.pitch(pose.angle(Turn.KNEE, side));
            points.put(Point.LEFT_HIP.on(side), hip);
            points.put(Point.LEFT_KNEE.on(side), knee);
            Vec ankle = knee.minus(shin.up().times(Proportions.SHIN));
            Foot.put(points, ankle, shin.yaw(out * pose.angle(Turn.FOOT_TURN, side)), pose, side);
        }
    }

    private static double outwards(Side side) {
        return side == Side.LEFT ? 1 : -1;
    }

    /** The foot hangs on the ankle in the frame of the shin. */
    static final class Foot {
        private Foot() {}

        static void put(Map<Point, Vec> points, Vec ankle, Frame shin, Pose pose, Side side) {
            Frame foot = shin.pitch(pose.angle(Turn.ANKLE, side));
            double sole = -Proportions.ANKLE_HEIGHT;
            Vec ball = ankle.plus(foot.out(new Vec(0, sole + Proportions.BALL_RADIUS, Proportions.BALL_AHEAD)));
            Frame toes = foot.pitch(-pose.angle(Turn.TOES, side));
            points.put(Point.LEFT_ANKLE.on(side), ankle);
            points.put(
                    Point.LEFT_HEEL.on(side),
                    ankle.plus(foot.out(new Vec(0, sole + Proportions.HEEL_RADIUS, -Proportions.HEEL_BACK))));
            points.put(Point.LEFT_BALL.on(side), ball);
            points.put(
                    Point.LEFT_TOE.on(side),
                    ball.plus(toes.out(
                            new Vec(0, Proportions.TOE_RADIUS - Proportions.BALL_RADIUS, Proportions.TOE_AHEAD))));
        }
    }
}
