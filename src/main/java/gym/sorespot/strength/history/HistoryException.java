package gym.sorespot.strength.history;

import org.jspecify.annotations.Nullable;

/** The store cannot do what was asked; the message says what happened and what to do, in a sentence for people. */
public class HistoryException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Kind kind;

    /**
     * @param kind for screens that have words of their own
     * @param message a sentence that names the place and what would be right; no member code, no severity
     * @param cause for the log
     */
    public HistoryException(Kind kind, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.kind = kind;
    }

    public HistoryException(String message, @Nullable Throwable cause) {
        this(Kind.OTHER, message, cause);
    }

    /** What kind of trouble it is. */
    public Kind kind() {
        return kind;
    }

    /** The kinds of trouble that screens tell apart. */
    public enum Kind {
        /** Another Sorespot uses the same data folder. */
        IN_USE,
        /** The disk is full. */
        FULL,
        /** The data folder cannot be made or written. */
        NOT_WRITABLE,
        /** The database is damaged. */
        DAMAGED,
        /** The database was made by a newer version. */
        NEWER,
        /** What was to be stored is not storable. */
        UNFIT,
        /** Anything else. */
        OTHER
    }
}
