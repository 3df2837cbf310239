package gym.sorespot.strength.figure;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a file says of an exercise's picture. Immutable.
 *
 * @param camera where it is seen from
 * @param props the things in it
 * @param poses two to four key poses (one for a hold), in the order of the movement
 * @param lens what is shown larger; null for nothing
 */
record Scene(Camera camera, List<Prop> props, List<Pose> poses, @Nullable Lens lens) {
    Scene {
        props = List.copyOf(props);
        poses = List.copyOf(poses);
    }
}
