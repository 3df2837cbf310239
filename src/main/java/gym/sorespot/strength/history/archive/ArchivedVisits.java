package gym.sorespot.strength.history.archive;

import gym.sorespot.strength.history.HistoryException;
import gym.sorespot.strength.history.HistoryException.Kind;
import gym.sorespot.strength.history.StoredVisit;
import java.io.InputStream;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.json.JsonMapper;

/** Reads the visits of an export one after the other, however many there are. */
final class ArchivedVisits implements Iterator<StoredVisit>, AutoCloseable {
    private final String name;
    private final JsonParser parser;
    private long count;
    private boolean begun;
    private boolean ended;

    ArchivedVisits(JsonMapper mapper, InputStream in, String name) {
        this.name = name;
        this.parser = mapper.createParser(in);
    }

    long count() {
        return count;
    }

    @Override
    public boolean hasNext() {
        try {
            if (!begun) {
                begin();
                begun = true;
            }
            if (!ended && parser.nextToken() == JsonToken.END_ARRAY) {
                expect(parser.nextToken() == JsonToken.END_OBJECT && parser.nextToken() == null);
                ended = true;
            }
            return !ended;
        } catch (JacksonException e) {
            throw unfit(e);
        }
    }

    @Override
    public StoredVisit next() {
        if (ended) {
            throw new NoSuchElementException();
        }
        try {
            expect(parser.currentToken() == JsonToken.START_OBJECT);
            StoredVisit visit = parser.readValueAs(ArchivedVisit.class).stored();
            count++;
            return visit;
        } catch (JacksonException | IllegalArgumentException | NoSuchElementException | NullPointerException e) {
            // Null where something is needed, or a word or number that is none of ours.
            throw unfit(e);
        }
    }

    private void begin() {
        expect(parser.nextToken() == JsonToken.START_OBJECT);
        expect("format".equals(parser.nextName()));
        expect(HistoryArchive.FORMAT.equals(parser.nextStringValue()));
        expect("version".equals(parser.nextName()));
        int version = parser.nextIntValue(0);
        if (version > HistoryArchive.VERSION) {
            throw new HistoryException(
                    Kind.NEWER,
                    name + " was exported by a newer Sorespot (form " + version + ", this one knows "
                            + HistoryArchive.VERSION + "). Import it with the newer Sorespot.",
                    null);
        }
        expect(version == HistoryArchive.VERSION);
        expect("visits".equals(parser.nextName()));
        expect(parser.nextToken() == JsonToken.START_ARRAY);
    }

    private void expect(boolean right) {
        if (!right) {
            throw unfit(null);
        }
    }

    private HistoryException unfit(@Nullable RuntimeException cause) {
        TokenStreamLocation at = parser.currentLocation();
        return new HistoryException(
                Kind.UNFIT,
                name + ":" + at.getLineNr() + ":" + at.getColumnNr() + ": this is not what an export writes (visit "
                        + (count + 1) + "). Nothing was imported. Give a file written by \"sorespot history export\","
                        + " unchanged.",
                cause);
    }

    @Override
    public void close() {
        parser.close();
    }
}
