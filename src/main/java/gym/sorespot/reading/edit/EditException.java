package gym.sorespot.reading.edit;

/** A text is written in a way in which it cannot be changed from here; a person with a text editor can. */
public final class EditException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    EditException(String message) {
        super(message);
    }
}
