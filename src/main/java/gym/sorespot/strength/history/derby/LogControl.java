package gym.sorespot.strength.history.derby;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;

/**
 * Looks at the two files that tell Derby where its log begins. Where both are unreadable Derby begins a fresh log without
 * a word, and what was in the old one and not yet in the tables would be lost; so we look first.
 */
final class LogControl {
    // Big-endian: format, two versions, place of the checkpoint, Derby's version; then the CRC-32 of all that as a
    // long.
    private static final int CHECKED = 40;
    private static final int LENGTH = 48;

    private LogControl() {}

    /** @param history folder of a database */
    static boolean isReadable(Path history) throws IOException {
        return isWhole(history.resolve("log/log.ctrl")) || isWhole(history.resolve("log/logmirror.ctrl"));
    }

    private static boolean isWhole(Path file) throws IOException {
        if (!Files.isRegularFile(file) || Files.size(file) != LENGTH) {
            return false;
        }
        ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file));
        CRC32 sum = new CRC32();
        sum.update(bytes.array(), 0, CHECKED);
        return bytes.getLong(CHECKED) == sum.getValue();
    }
}
