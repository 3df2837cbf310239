package gym.sorespot.kiosk;

import org.jspecify.annotations.Nullable;

/** The kiosk cannot open; the message is a sentence for people that says why and what to do. */
public class KioskException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public KioskException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
