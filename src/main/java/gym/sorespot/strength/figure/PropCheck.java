package gym.sorespot.strength.figure;

import gym.sorespot.strength.body.Side;
import java.util.List;

/** Finds things that nobody holds. */
final class PropCheck {
    /** A hand nearer to a bar than this holds it, in hundredths of the height. */
    private static final double GRIP = 9;

    private PropCheck() {}

    /** The props of a pose, from 1, that hang in the air. */
    static List<Prop> unheld(Scene scene, Skeleton skeleton, int pose) {
        return scene.props().stream()
                .filter(prop -> prop.in(pose) && !isHeld(prop, skeleton))
                .toList();
    }

    private static boolean isHeld(Prop prop, Skeleton skeleton) {
        return switch (prop.kind()) {
            case DUMBBELL, KETTLEBELL -> isHand(prop.at());
            case BARBELL -> isHand(prop.at()) || isGripped(prop, skeleton);
            case BAND, CABLE, STRAP, FLEXBAR ->
                prop.at().point() != null || prop.to().point() != null;
            default -> true;
        };
    }

    private static boolean isHand(Anchor anchor) {
        Point point = anchor.point();
        return point != null
                && switch (point.on(Side.LEFT)) {
                    case LEFT_HAND, LEFT_WRIST, LEFT_THUMB -> true;
                    default -> false;
                };
    }

    private static boolean isGripped(Prop bar, Skeleton skeleton) {
        Vec middle = bar.at().place(skeleton);
        Vec along = skeleton.chest().left();
        for (Side side : Side.values()) {
            Vec hand = skeleton.at(Point.LEFT_HAND.on(side)).minus(middle);
            double share = Math.max(-bar.length() / 2, Math.min(bar.length() / 2, hand.dot(along)));
            if (hand.minus(along.times(share)).length() <= GRIP) {
                return true;
            }
        }
        return false;
    }
}
