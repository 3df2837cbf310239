package gym.sorespot.strength.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * One moment ready to be painted.
 *
 * @param camera where it is seen from
 * @param parts the farthest first
 */
record Stage(Camera camera, List<Part> parts) {

    static Stage of(Scene scene, Skeleton skeleton, Tints tints) {
        List<Part> parts = new ArrayList<>(new BodyParts(skeleton, scene.camera(), tints).parts());
        parts.addAll(new PropParts(skeleton, scene.camera()).of(scene.props()));
        parts.sort(Comparator.comparingDouble(Part::depth));
        return new Stage(scene.camera(), parts);
    }
}
