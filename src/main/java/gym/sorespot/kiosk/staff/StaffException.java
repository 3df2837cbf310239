package gym.sorespot.kiosk.staff;

import org.jspecify.annotations.Nullable;

/** The files about staff cannot be read or written; the message is a sentence for people and holds no secret. */
public final class StaffException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    StaffException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
