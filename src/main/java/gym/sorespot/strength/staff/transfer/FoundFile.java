package gym.sorespot.strength.staff.transfer;

import java.nio.file.Path;
import java.time.Instant;

/**
 * A file that could be imported.
 *
 * @param file where it is
 * @param bytes its size
 * @param changed when it was written last
 */
record FoundFile(Path file, long bytes, Instant changed) {
    String name() {
        return String.valueOf(file.getFileName());
    }

    String folder() {
        return String.valueOf(file.getParent());
    }
}
