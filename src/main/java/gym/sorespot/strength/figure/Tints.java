package gym.sorespot.strength.figure;

import gym.sorespot.strength.body.Area;
import gym.sorespot.strength.body.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Which areas are tinted, and on which sides.
 *
 * @param areas what the exercise is for
 * @param sides both, or the working side of a one-sided exercise
 */
record Tints(List<Area> areas, Set<Side> sides) {

    private enum Limb {
        TRUNK,
        LEG,
        ARM
    }

    List<List<Blob>> onTrunk(Skeleton skeleton, Camera camera) {
        List<List<Blob>> found = new ArrayList<>(on(Limb.TRUNK, skeleton, camera, Side.LEFT));
        found.addAll(on(Limb.TRUNK, skeleton, camera, Side.RIGHT));
        return found;
    }

    List<List<Blob>> onLeg(Skeleton skeleton, Camera camera, Side side) {
        return on(Limb.LEG, skeleton, camera, side);
    }

    List<List<Blob>> onArm(Skeleton skeleton, Camera camera, Side side) {
        return on(Limb.ARM, skeleton, camera, side);
    }

    private List<List<Blob>> on(Limb limb, Skeleton skeleton, Camera camera, Side side) {
        if (!sides.contains(side)) {
            return List.of();
        }
        List<List<Blob>> found = new ArrayList<>();
        for (Area area : areas) {
            AreaTint tint = AreaTint.of(area);
            if (limb == limb(tint) && tint.faces(skeleton, camera, side)) {
                found.add(tint.blobs(skeleton, side));
            }
        }
        return found;
    }

    private static Limb limb(AreaTint tint) {
        return switch (tint.from()) {
            case PELVIS, WAIST, CHEST, NECK, HEAD -> Limb.TRUNK;
            case LEFT_SHOULDER, LEFT_ELBOW, LEFT_WRIST -> tint.to() == Point.NECK ? Limb.TRUNK : Limb.ARM;
            default -> Limb.LEG;
        };
    }
}
