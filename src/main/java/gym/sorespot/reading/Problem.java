package gym.sorespot.reading;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Something wrong in a file, said so that a person can mend it. Immutable.
 *
 * @param file the file
 * @param line first line is 1; 0 when the whole file is meant
 * @param column first column is 1; 0 when the whole line is meant
 * @param wrong what is wrong
 * @param right what would be right
 * @param kind what was said, so that it can be said in another language; null where it is said in one only
 */
public record Problem(Path file, int line, int column, String wrong, String right, @Nullable Kind kind)
        implements Comparable<Problem> {

    /** Sentences of a room's {@link Wording}, and what fills them. Immutable. */
    record Kind(Class<?> room, String key, List<Object> values) {
        String wrong(Wording wording) {
            return wording.say(key + ".wrong", values.toArray());
        }

        String right(Wording wording) {
            return wording.say(key + ".right", values.toArray());
        }
    }

    /** A problem whose sentences are there already. */
    public Problem(Path file, int line, int column, String wrong, String right) {
        this(file, line, column, wrong, right, null);
    }

    /** A problem of the kind {@code key} (see {@link Wording}). */
    public static Problem of(Path file, Place place, Wording wording, String key, Object... values) {
        Kind kind = new Kind(wording.room(), key, Collections.unmodifiableList(Arrays.asList(values.clone())));
        return new Problem(file, place.line(), place.column(), kind.wrong(wording), kind.right(wording), kind);
    }

    /** The same problem in another language, as far as it can be said in it. */
    public Problem in(Locale locale) {
        Kind said = kind;
        if (said == null) {
            return this;
        }
        Wording wording = new Wording(said.room(), locale);
        return new Problem(file, line, column, said.wrong(wording), said.right(wording), said);
    }

    /** The same problem said of another place. */
    public Problem at(Place place) {
        return new Problem(file, place.line(), place.column(), wrong, right, kind);
    }

    /** {@code file:line:column: what is wrong; what would be right}. */
    @Override
    public String toString() {
        StringBuilder place = new StringBuilder(file.toString());
        if (line > 0) {
            place.append(':').append(line);
        }
        if (line > 0 && column > 0) {
            place.append(':').append(column);
        }
        return place + ": " + wrong + "; " + right;
    }

    @Override
    public int compareTo(Problem other) {
        int byFile = file.compareTo(other.file);
        int byLine = byFile != 0 ? byFile : Integer.compare(line, other.line);
        return byLine != 0 ? byLine : Integer.compare(column, other.column);
    }
}
