package gym.sorespot.strength.figure;

import gym.sorespot.strength.body.Side;
import java.util.ArrayList;
import java.util.List;

/** Dresses a skeleton: trunk, head, arms and legs with volume, each knowing how near the viewer it is. */
final class BodyParts {
    private final Skeleton skeleton;
    private final Camera camera;

    private final Tints tints;

    BodyParts(Skeleton skeleton, Camera camera, Tints tints) {
        this.skeleton = skeleton;
        this.camera = camera;
        this.tints = tints;
    }

    List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        parts.add(trunk());
        parts.add(head());
        for (Side side : Side.values()) {
            parts.add(leg(side));
            parts.add(arm(side));
        }
        return parts;
    }

    private Part trunk() {
        Vec pelvis = skeleton.at(Point.PELVIS);
        Vec chest = skeleton.at(Point.CHEST);
        List<Blob> hips = pair(pelvis, skeleton.pelvis().left(), 3.4, Proportions.PELVIS_RADIUS);
        Vec waistLeft = skeleton.pelvis().left().towards(skeleton.chest().left(), 0.5);
        List<Blob> waist = pair(skeleton.at(Point.WAIST), waistLeft, 2.6, Proportions.WAIST_RADIUS);
        Vec ribs = skeleton.at(Point.WAIST).towards(chest, 0.72);
        List<Blob> rib = pair(ribs, skeleton.chest().left(), 4.2, Proportions.CHEST_RADIUS);
        List<Blob> shoulders = pair(
                chest.minus(skeleton.chest().up().times(1.6)), skeleton.chest().left(), 7.4, 3.4);
        Vec neck = skeleton.at(Point.NECK);
        return new Part(
                Part.Ink.BODY,
                camera.depth(pelvis.towards(chest, 0.5)),
                List.of(
                        join(hips, waist),
                        join(waist, rib),
                        join(rib, shoulders),
                        List.of(new Blob(chest, 3.6), new Blob(neck, Proportions.NECK_RADIUS)),
                        List.of(
                                new Blob(neck, Proportions.NECK_RADIUS),
                                new Blob(skeleton.at(Point.HEAD), Proportions.NECK_RADIUS))),
                tints.onTrunk(skeleton, camera));
    }

    private Part head() {
        Vec centre = skeleton.at(Point.HEAD);
        Vec up = skeleton.head().up();
        Vec forward = skeleton.head().forward();
        return new Part(
                Part.Ink.BODY,
                camera.depth(centre) + 1,
                List.of(List.of(
                        new Blob(centre.plus(up.times(1.3)).minus(forward.times(0.4)), Proportions.HEAD_RADIUS - 0.7),
                        new Blob(centre.minus(up.times(2.2)).plus(forward.times(0.9)), 4.2))),
                List.of());
    }

    private Part leg(Side side) {
        Vec hip = skeleton.at(Point.LEFT_HIP.on(side));
        Vec knee = skeleton.at(Point.LEFT_KNEE.on(side));
        Vec ankle = skeleton.at(Point.LEFT_ANKLE.on(side));
        Vec heel = skeleton.at(Point.LEFT_HEEL.on(side));
        Vec ball = skeleton.at(Point.LEFT_BALL.on(side));
        Vec toe = skeleton.at(Point.LEFT_TOE.on(side));
        Vec back = Limbs.behindKnee(skeleton, side);
        Blob kneeBlob = new Blob(knee, Proportions.KNEE_RADIUS);
        Blob calf = new Blob(knee.towards(ankle, 0.3).plus(back.times(0.9)), Proportions.CALF_RADIUS);
        Blob ankleBlob = new Blob(ankle, Proportions.ANKLE_RADIUS);
        Blob heelBlob = new Blob(heel, Proportions.HEEL_RADIUS);
        Blob ballBlob = new Blob(ball, Proportions.BALL_RADIUS);
        return new Part(
                ink(hip, Point.PELVIS),
                camera.depth(hip.towards(knee, 0.6)),
                List.of(
                        List.of(
                                new Blob(hip, Proportions.HIP_RADIUS),
                                new Blob(hip.towards(knee, 0.45), 4.9),
                                kneeBlob),
                        List.of(kneeBlob, calf),
                        List.of(calf, ankleBlob),
                        List.of(kneeBlob, ankleBlob),
                        List.of(ankleBlob, heelBlob, ballBlob),
                        List.of(ballBlob, new Blob(toe, Proportions.TOE_RADIUS))),
                tints.onLeg(skeleton, camera, side));
    }

    private Part arm(Side side) {
        Vec shoulder = skeleton.at(Point.LEFT_SHOULDER.on(side));
        Vec elbow = skeleton.at(Point.LEFT_ELBOW.on(side));
        Vec wrist = skeleton.at(Point.LEFT_WRIST.on(side));
        Vec hand = skeleton.at(Point.LEFT_HAND.on(side));
        Blob elbowBlob = new Blob(elbow, Proportions.ELBOW_RADIUS);
        Blob wristBlob = new Blob(wrist, Proportions.WRIST_RADIUS);
        return new Part(
                ink(shoulder, Point.CHEST),
                camera.depth(shoulder.towards(elbow, 0.7)),
                List.of(
                        List.of(
                                new Blob(shoulder, Proportions.SHOULDER_RADIUS),
                                new Blob(shoulder.towards(elbow, 0.5), 2.7),
                                elbowBlob),
                        List.of(elbowBlob, new Blob(elbow.towards(wrist, 0.3), 2.4), wristBlob),
                        List.of(
                                wristBlob,
                                new Blob(hand.towards(wrist, 0.35), Proportions.HAND_RADIUS),
                                new Blob(hand, 1.2)),
                        List.of(
                                new Blob(wrist.towards(hand, 0.3), 1),
                                new Blob(skeleton.at(Point.LEFT_THUMB.on(side)), Proportions.THUMB_RADIUS))),
                tints.onArm(skeleton, camera, side));
    }

    /** Limbs that hang on the far side of the trunk are paler, so that near and far are never mixed up. */
    private Part.Ink ink(Vec root, Point middle) {
        return camera.depth(root) < camera.depth(skeleton.at(middle)) - 2 ? Part.Ink.FAR_BODY : Part.Ink.BODY;
    }

    private static List<Blob> pair(Vec centre, Vec left, double out, double radius) {
        return List.of(new Blob(centre.plus(left.times(out)), radius), new Blob(centre.minus(left.times(out)), radius));
    }

    private static List<Blob> join(List<Blob> one, List<Blob> other) {
        List<Blob> all = new ArrayList<>(one);
        all.addAll(other);
        return all;
    }
}
