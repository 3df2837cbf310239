package gym.sorespot.strength.member;

import gym.sorespot.secret.Pins;
import gym.sorespot.strength.history.Consent;
import java.util.Optional;

/** What is kept of members beside their visits. Called on the worker thread only; throws as {@link Rooms} does. */
public interface Members {

    /** Whether the gym lets this code in; it does, unless it keeps a list. */
    default boolean expects(String member) {
        return true;
    }

    /** What the member allows; empty when the member was never asked. */
    Optional<Consent> consent(String member);

    /** Keeps the answer and erases what it does not allow. */
    void consent(String member, Consent consent);

    /** Erases all that is kept of a member. */
    void erase(String member);

    /** The members' PINs, by code. */
    Pins pins();
}
