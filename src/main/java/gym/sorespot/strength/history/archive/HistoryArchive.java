package gym.sorespot.strength.history.archive;

import gym.sorespot.strength.history.HistoryStore;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes everything that is kept of all members as JSON, a member a line, and reads it into an empty store: visits, answers, PINs (as hashes), averages, and
 * counts without names. Whoever has the file has health data: it belongs where the data folder belongs. Any thread but the
 * event thread.
 */
public final class HistoryArchive {
    static final String FORMAT = "sorespot-history";
    static final int VERSION = 2;

    static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .build();

    private static final int AT_A_TIME = 100;

    /**
     * Writes all of it.
     *
     * @param out is neither flushed nor closed
     * @return how many visits
     * @throws gym.sorespot.strength.history.HistoryException when the store cannot be read
     * @throws IOException when {@code out} refuses
     */
    public long export(HistoryStore store, Writer out) throws IOException {
        ArchiveWriter writer = new ArchiveWriter(store, out);
        boolean more = true;
        while (more) {
            more = writer.step(AT_A_TIME);
        }
        return writer.extent().visits();
    }

    /**
     * Keeps everything of an export in an empty store: all of it or nothing.
     *
     * @param name of the file, for messages
     * @return how many visits
     * @throws gym.sorespot.strength.history.HistoryException when the store is not empty, or the text is no export; the
     *     message says where
     */
    public long restore(HistoryStore store, InputStream in, String name) {
        try (ArchiveReader reader = new ArchiveReader(in, name)) {
            store.whole().fill(reader.erased(), reader.tallies(), reader);
            return store.whole().extent().visits();
        }
    }
}
