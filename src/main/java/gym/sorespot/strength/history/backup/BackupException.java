package gym.sorespot.strength.history.backup;

import gym.sorespot.reading.Wording;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A backup could not be made, read or put back; says in a sentence what happened, where, and what to do. */
public final class BackupException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Kind kind;
    private final String place;

    /** What went wrong. */
    public enum Kind {
        /** The folder is not there: a stick that is not plugged in, a wrong path. */
        GONE("gone"),
        /** The folder cannot be written. */
        DENIED("denied"),
        /** There is no room. */
        FULL("full"),
        /** The disk or stick refused, or was pulled out meanwhile. */
        REFUSED("refused"),
        /** Writing failed before it was decided to put a backup back: all is as it was. */
        UNTOUCHED("untouched"),
        /** Writing failed after it was decided: it goes on when the store is opened next. */
        UNFINISHED("unfinished"),
        /** A file that belongs into the backup cannot be read. */
        UNREADABLE("unreadable"),
        /** What was written does not say what it should. */
        UNPROVEN("unproven"),
        /** It is no backup of ours. */
        FOREIGN("foreign"),
        /** It is damaged. */
        DAMAGED("damaged"),
        /** A newer program made it. */
        NEWER("newer");

        private final String word;

        Kind(String word) {
            this.word = word;
        }
    }

    BackupException(Kind kind, Path place, @Nullable Throwable cause) {
        super(sentence(kind, place.toString(), Locale.ROOT), cause);
        this.kind = kind;
        this.place = place.toString();
    }

    /** What went wrong. */
    public Kind kind() {
        return kind;
    }

    /** The sentence in another language. */
    public String say(Locale locale) {
        return sentence(kind, place, locale);
    }

    private static String sentence(Kind kind, String place, Locale locale) {
        return new Wording(BackupException.class, locale).say("backup." + kind.word, place);
    }
}
