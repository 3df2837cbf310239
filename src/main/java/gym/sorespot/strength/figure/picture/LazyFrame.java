package gym.sorespot.strength.figure.picture;

import java.lang.ref.SoftReference;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A picture that is decoded when it is wanted and let go when memory is short: a large collection has thousands. A file
 * that broke meanwhile is not tried again.
 */
final class LazyFrame {
    private final PictureFile file;
    private SoftReference<@Nullable Frame> kept = new SoftReference<>(null);
    private boolean broken;

    LazyFrame(PictureFile file) {
        this.file = file;
    }

    /** The picture, empty where it cannot be had. */
    synchronized Optional<Frame> get() {
        Frame frame = kept.get();
        if (frame == null && !broken) {
            try {
                frame = file.read();
                kept = new SoftReference<>(frame);
            } catch (PictureException e) {
                broken = true;
            }
        }
        return Optional.ofNullable(frame);
    }
}
