package gym.sorespot.strength.session.json;

/** A request (or a stored answer) that cannot be taken; the message names the field, what is wrong and what is right. */
public final class RequestException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public RequestException(String message) {
        super(message);
    }
}
