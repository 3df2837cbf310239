package gym.sorespot.strength.figure;

import gym.sorespot.strength.body.Side;
import java.util.ArrayList;
import java.util.List;

/** Finds knees and elbows that bend as no knee and no elbow does. House rules; a little is drawing, not a slip. */
final class JointCheck {
    /** A joint that stands out less than this from the straight limb is straight, in hundredths of the height. */
    private static final double STRAIGHT = 3;

    /** An upper arm turns about its length by about 100 degrees either way; beyond 127 the elbow is backwards. */
    private static final double TURNED = -0.6;

    private JointCheck() {}

    /** Knees that bend towards the toes. */
    static List<Point> knees(Skeleton skeleton) {
        List<Point> wrong = new ArrayList<>();
        for (Side side : Side.values()) {
            Point knee = Point.LEFT_KNEE.on(side);
            Vec shin = direction(skeleton, knee, Point.LEFT_ANKLE.on(side));
            Vec thigh = direction(skeleton, Point.LEFT_HIP.on(side), knee);
            Vec foot = direction(skeleton, Point.LEFT_HEEL.on(side), Point.LEFT_BALL.on(side));
            if (shin.minus(thigh).dot(foot) > 0.35 && Math.abs(foot.dot(shin)) < 0.8) {
                wrong.add(knee);
            }
        }
        return wrong;
    }

    /** Elbows whose crook looks backwards. */
    static List<Point> elbows(Skeleton skeleton) {
        List<Point> wrong = new ArrayList<>();
        for (Side side : Side.values()) {
            Vec shoulder = skeleton.at(Point.LEFT_SHOULDER.on(side));
            Point elbow = Point.LEFT_ELBOW.on(side);
            Vec line = direction(skeleton, Point.LEFT_SHOULDER.on(side), Point.LEFT_WRIST.on(side));
            Vec out = skeleton.at(elbow).minus(shoulder);
            Vec bend = out.minus(line.times(out.dot(line)));
            Vec arm = out.unit(Vec.UP);
            // A raised arm turns either way.
            boolean raised = arm.dot(skeleton.chest().up()) > 0.7;
            if (!raised && bend.length() > STRAIGHT && bend.unit(arm).times(-1).dot(front(skeleton, arm)) < TURNED) {
                wrong.add(elbow);
            }
        }
        return wrong;
    }

    /** The way the front of the upper arm looks when it has come from hanging by the shortest way. */
    private static Vec front(Skeleton skeleton, Vec arm) {
        Vec down = skeleton.chest().up().times(-1);
        Vec ahead = skeleton.chest().forward();
        Vec axis = down.cross(arm);
        double cos = down.dot(arm);
        return ahead.times(cos).plus(axis.cross(ahead)).plus(axis.times(axis.dot(ahead) / (1 + cos)));
    }

    private static Vec direction(Skeleton skeleton, Point from, Point to) {
        return skeleton.at(to).minus(skeleton.at(from)).unit(Vec.UP);
    }
}
