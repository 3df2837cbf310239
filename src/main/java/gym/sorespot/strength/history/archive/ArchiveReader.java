package gym.sorespot.strength.history.archive;

import gym.sorespot.strength.history.HistoryException;
import gym.sorespot.strength.history.HistoryException.Kind;
import gym.sorespot.strength.history.KeptMember;
import gym.sorespot.strength.history.Tally;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/**
 * Reads an export, its members one after the other, however many there are. Throws {@link HistoryException} with the place
 * where something is no export of ours. Not thread-safe.
 */
public final class ArchiveReader implements Iterator<KeptMember>, AutoCloseable {
    private final String name;
    private final JsonParser parser;
    private final Set<String> erased = new LinkedHashSet<>();
    private final List<Tally> tallies = new ArrayList<>();
    private long members;
    private long visits;
    private boolean ended;

    /** A count as it stands in the file. */
    record Counted(LocalDate day, String kind, String what, int times) {
        static Counted of(Tally tally) {
            return new Counted(tally.day(), tally.kind().id(), tally.what(), tally.times());
        }

        Tally tally() {
            return new Tally(day, Tally.Kind.valueOf(kind.toUpperCase(Locale.ROOT)), what, times);
        }
    }

    /**
     * Reads what stands before the members.
     *
     * @param name of the file, for messages
     */
    public ArchiveReader(InputStream in, String name) {
        this.name = name;
        this.parser = HistoryArchive.MAPPER.createParser(in);
        guarded(() -> {
            begin();
            return true;
        });
    }

    /** Ids of members who were erased. */
    public Set<String> erased() {
        return erased;
    }

    /** What was counted without names. */
    public List<Tally> tallies() {
        return tallies;
    }

    /** How many members were read until now. */
    public long members() {
        return members;
    }

    /** How many visits were read until now. */
    public long visits() {
        return visits;
    }

    @Override
    public boolean hasNext() {
        return guarded(() -> {
            if (!ended && parser.nextToken() == JsonToken.END_ARRAY) {
                expect(parser.nextToken() == JsonToken.END_OBJECT && parser.nextToken() == null);
                ended = true;
            }
            return !ended;
        });
    }

    @Override
    public KeptMember next() {
        if (ended) {
            throw new NoSuchElementException();
        }
        return guarded(() -> {
            expect(parser.currentToken() == JsonToken.START_OBJECT);
            KeptMember member = parser.readValueAs(ArchivedMember.class).kept();
            members++;
            visits += member.visits().size();
            return member;
        });
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
                    name + " was written by a newer Sorespot (form " + version + ", this one knows "
                            + HistoryArchive.VERSION + "). Nothing was changed. Take the newer Sorespot for it.",
                    null);
        }
        expect(version == HistoryArchive.VERSION);
        list("erased", () -> erased.add(parser.readValueAs(UUID.class).toString()));
        list("counts", () -> tallies.add(parser.readValueAs(Counted.class).tally()));
        expect("members".equals(parser.nextName()));
        expect(parser.nextToken() == JsonToken.START_ARRAY);
    }

    private void list(String field, Runnable entry) {
        expect(field.equals(parser.nextName()));
        expect(parser.nextToken() == JsonToken.START_ARRAY);
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            expect(parser.currentToken() != null);
            entry.run();
        }
    }

    private interface Reading<T> {
        T read();
    }

    private <T> T guarded(Reading<T> reading) {
        try {
            return reading.read();
        } catch (JacksonException
                | IllegalArgumentException
                | NoSuchElementException
                | NullPointerException
                | java.time.DateTimeException e) {
            // Null where something is needed, or a word or number that is none of ours.
            throw unfit(e);
        }
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
                name + ":" + at.getLineNr() + ":" + at.getColumnNr() + ": this is not what an export writes (member "
                        + (members + 1) + "). Nothing was changed. Give a file written by \"sorespot history export\","
                        + " unchanged.",
                cause);
    }

    @Override
    public void close() {
        parser.close();
    }
}
