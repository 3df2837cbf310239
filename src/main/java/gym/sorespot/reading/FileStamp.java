package gym.sorespot.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import org.jspecify.annotations.Nullable;

/**
 * What a file looked like from outside at one moment. Two equal stamps are the same text, unless the later one was taken
 * soon after a change, when the disk's clock may not have moved on yet.
 *
 * @param changed when it was last written, by the disk's clock
 * @param size in bytes
 * @param key which file it is, where the system tells
 * @param settled whether the last change lies long enough back for this stamp to be believed
 */
public record FileStamp(FileTime changed, long size, @Nullable Object key, boolean settled) {
    /** The coarsest clock of a disk that we have to do with (FAT). */
    private static final long CLOCK_MILLIS = 2_000;

    /** The stamp of now; null when the file is not there. */
    public static @Nullable FileStamp of(Path file, long nowMillis) {
        try {
            BasicFileAttributes seen = Files.readAttributes(file, BasicFileAttributes.class);
            boolean settled = Math.abs(nowMillis - seen.lastModifiedTime().toMillis()) > CLOCK_MILLIS;
            return new FileStamp(seen.lastModifiedTime(), seen.size(), seen.fileKey(), settled);
        } catch (IOException | SecurityException e) {
            return null;
        }
    }

    /** Whether the file still says what it said at {@code before}. */
    public boolean proves(@Nullable FileStamp before) {
        return before != null
                && before.settled
                && changed.equals(before.changed)
                && size == before.size
                && java.util.Objects.equals(key, before.key);
    }
}
