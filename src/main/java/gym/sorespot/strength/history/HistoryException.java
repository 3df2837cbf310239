package gym.sorespot.strength.history;

import org.jspecify.annotations.Nullable;

/** The store cannot do what was asked; the message says what happened and what to do, in a sentence for people. */
public class HistoryException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public HistoryException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
