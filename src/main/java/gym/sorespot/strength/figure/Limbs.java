package gym.sorespot.strength.figure;

import gym.sorespot.strength.body.Side;

/** Directions at the limbs of a skeleton that paint and tints need. */
final class Limbs {
    private Limbs() {}

    /** Away from the shin to the side of the calf. */
    static Vec behindKnee(Skeleton skeleton, Side side) {
        Vec knee = skeleton.at(Point.LEFT_KNEE.on(side));
        Vec shin = skeleton.at(Point.LEFT_ANKLE.on(side)).minus(knee).unit(Vec.UP);
        Vec bend = ahead(skeleton, side);
        return bend.minus(shin.times(bend.dot(shin))).unit(Vec.FORWARD).times(-1);
    }

    /** The way the kneecap looks: out of the bend of the knee, or the way of the foot where the knee is straight. */
    static Vec ahead(Skeleton skeleton, Side side) {
        Vec hip = skeleton.at(Point.LEFT_HIP.on(side));
        Vec knee = skeleton.at(Point.LEFT_KNEE.on(side));
        Vec ankle = skeleton.at(Point.LEFT_ANKLE.on(side));
        Vec line = ankle.minus(hip).unit(Vec.UP);
        Vec out = knee.minus(hip);
        Vec bend = out.minus(line.times(out.dot(line)));
        if (bend.length() > 1.5) {
            return bend.unit(Vec.FORWARD);
        }
        Vec foot = skeleton.at(Point.LEFT_BALL.on(side)).minus(skeleton.at(Point.LEFT_HEEL.on(side)));
        return foot.minus(line.times(foot.dot(line))).unit(Vec.FORWARD);
    }

    /** The way the front of the shoulder looks: ahead beside a hanging arm, up where the arm is level. */
    static Vec aheadOfShoulder(Skeleton skeleton, Side side) {
        Vec arm = skeleton.at(Point.LEFT_ELBOW.on(side))
                .minus(skeleton.at(Point.LEFT_SHOULDER.on(side)))
                .unit(Vec.UP);
        Frame chest = skeleton.chest();
        return Math.abs(arm.dot(chest.forward())) < 0.8 ? chest.forward() : chest.up();
    }

    /** The way the palm looks. */
    static Vec palm(Skeleton skeleton, Side side) {
        Vec wrist = skeleton.at(Point.LEFT_WRIST.on(side));
        Vec fingers = skeleton.at(Point.LEFT_HAND.on(side)).minus(wrist).unit(Vec.UP);
        Vec aside = skeleton.at(Point.LEFT_THUMB.on(side)).minus(wrist);
        Vec thumb = aside.minus(fingers.times(aside.dot(fingers))).unit(Vec.LEFT);
        return side == Side.LEFT ? fingers.cross(thumb) : thumb.cross(fingers);
    }

    /** The way the crook of the elbow looks; the chest's way where the arm is straight. */
    static Vec aheadOfElbow(Skeleton skeleton, Side side) {
        Vec shoulder = skeleton.at(Point.LEFT_SHOULDER.on(side));
        Vec elbow = skeleton.at(Point.LEFT_ELBOW.on(side));
        Vec wrist = skeleton.at(Point.LEFT_WRIST.on(side));
        Vec line = wrist.minus(shoulder).unit(Vec.UP);
        Vec out = elbow.minus(shoulder);
        Vec bend = out.minus(line.times(out.dot(line)));
        return bend.length() > 1.5
                ? bend.unit(Vec.FORWARD).times(-1)
                : skeleton.chest().forward();
    }
}
