package gym.sorespot.reading;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** The encodings besides UTF-8 in which spreadsheets save a table. Stateless. */
final class SheetBytes {
    private static final String WINDOWS = "windows-1252";
    private static final char UNREADABLE = '\uFFFD';

    private SheetBytes() {}

    /** The text; empty when these bytes are UTF-8, or nothing that could be told for certain. */
    static Optional<String> old(byte[] bytes) {
        if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
            return readable(new String(bytes, StandardCharsets.UTF_16));
        }
        String asUtf8 = new String(bytes, StandardCharsets.UTF_8);
        boolean broken =
                asUtf8.indexOf(UNREADABLE) >= 0 && !Arrays.equals(asUtf8.getBytes(StandardCharsets.UTF_8), bytes);
        // One sound character beyond ASCII is UTF-8 with a slip, and guessing would spoil all the others.
        return broken && asUtf8.chars().allMatch(c -> c < 0x80 || c == UNREADABLE) && Charset.isSupported(WINDOWS)
                ? readable(new String(bytes, Charset.forName(WINDOWS)))
                : Optional.empty();
    }

    private static Optional<String> readable(String text) {
        return Optional.of(text).filter(found -> found.indexOf(UNREADABLE) < 0);
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }
}
