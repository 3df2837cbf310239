package gym.sorespot.strength.history.backup;

import java.time.Instant;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a backup says of itself. Immutable.
 *
 * @param format always {@value #FORMAT}
 * @param version of the form of the file
 * @param made when
 * @param members how many are in it
 * @param visits how many are in it
 * @param sums SHA-256 of each file in it, as hexadecimal
 */
record Manifest(String format, int version, Instant made, long members, long visits, Map<String, String> sums) {
    static final String FORMAT = "sorespot-backup";
    static final int VERSION = 1;
    static final String NAME = "backup.json";
    static final String HISTORY = "history.json";

    private static final JsonMapper MAPPER = JsonMapper.shared();

    String text() {
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(this) + "\n";
    }

    /** @throws RuntimeException when it is no such text */
    static Manifest parse(byte[] text) {
        Manifest read = MAPPER.readValue(text, Manifest.class);
        if (!FORMAT.equals(read.format())) {
            throw new IllegalArgumentException("another format");
        }
        return read;
    }
}
