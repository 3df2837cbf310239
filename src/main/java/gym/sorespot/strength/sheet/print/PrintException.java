package gym.sorespot.strength.sheet.print;

import org.jspecify.annotations.Nullable;

/** Something stands in the way of printing. */
public final class PrintException extends Exception {
    private static final long serialVersionUID = 1L;

    private final PrintPhase trouble;

    /**
     * @param trouble what stands in the way
     * @param message for the log and for staff
     */
    public PrintException(PrintPhase trouble, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.trouble = trouble;
    }

    /** What stands in the way. */
    public PrintPhase trouble() {
        return trouble;
    }
}
