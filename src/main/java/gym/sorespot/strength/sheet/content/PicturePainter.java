package gym.sorespot.strength.sheet.content;

import gym.sorespot.strength.sheet.paint.Picture;
import java.util.Optional;

/** Knows the exercises' pictures. Any thread. */
@FunctionalInterface
public interface PicturePainter {
    /** No pictures at all. */
    PicturePainter NONE = exercise -> Optional.empty();

    /** The key poses of the exercise with this id side by side, if there is a picture of it. */
    Optional<Picture> keyPoses(String exercise);
}
