package gym.sorespot.strength.history.archive;

import gym.sorespot.strength.history.HistoryException;
import gym.sorespot.strength.history.HistoryStore;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes the whole history as JSON, a visit a line, and reads it into an empty store. Whoever has the file has health
 * data: it belongs where the data folder belongs. Any thread but the event thread.
 */
public final class HistoryArchive {
    static final String FORMAT = "sorespot-history";
    static final int VERSION = 1;

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .build();

    /**
     * Writes every visit of every member.
     *
     * @param out is neither flushed nor closed
     * @return how many visits
     * @throws HistoryException when the store cannot be read
     * @throws IOException when {@code out} refuses
     */
    public long export(HistoryStore store, Writer out) throws IOException {
        long[] count = {0};
        try {
            out.write("{\"format\": \"" + FORMAT + "\", \"version\": " + VERSION + ", \"visits\": [");
            store.forEach(visit -> {
                try {
                    out.write(count[0]++ == 0 ? "\n" : ",\n");
                    out.write(MAPPER.writeValueAsString(ArchivedVisit.of(visit)));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
            out.write("\n]}\n");
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return count[0];
    }

    /**
     * Keeps every visit of an export in an empty store: all of them or none.
     *
     * @param name of the file, for messages
     * @return how many visits
     * @throws HistoryException when the store is not empty, or the text is no export; the message says where
     */
    public long restore(HistoryStore store, InputStream in, String name) {
        try (ArchivedVisits visits = new ArchivedVisits(MAPPER, in, name)) {
            store.restore(visits);
            return visits.count();
        }
    }
}
