package gym.sorespot.command;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Lines of a stream as bytes, so that one line that is no text costs only itself. Not thread-safe. */
final class LineBytes {
    private final InputStream in;
    private final int most;
    // About 50 requests: enough to keep all processors busy, few enough not to keep anybody waiting.
    private final byte[] buffer = new byte[1 << 13];
    private final ByteArrayOutputStream begun = new ByteArrayOutputStream();
    private boolean ended;

    /** @param most longest line in bytes; of a longer one the beginning is given, one byte more than that */
    LineBytes(InputStream in, int most) {
        this.in = in;
        this.most = most;
    }

    /**
     * The next lines without their ends (LF or CR LF): waits until there is one, and gives all that are there by then;
     * none at the end of the stream. What follows the last LF is a line if it is not empty.
     */
    List<byte[]> next() throws IOException {
        List<byte[]> lines = new ArrayList<>();
        while (lines.isEmpty() && !ended) {
            int length = in.read(buffer);
            ended = length < 0;
            if (ended && begun.size() > 0) {
                lines.add(take());
            }
            for (int i = 0; i < length; i++) {
                if (buffer[i] == '\n') {
                    lines.add(take());
                } else if (begun.size() <= most) {
                    begun.write(buffer[i]);
                }
            }
        }
        return lines;
    }

    private byte[] take() {
        byte[] line = begun.toByteArray();
        begun.reset();
        boolean carriage = line.length > 0 && line[line.length - 1] == '\r';
        return carriage ? Arrays.copyOf(line, line.length - 1) : line;
    }
}
