package gym.sorespot.strength.member;

import gym.sorespot.strength.history.History;
import gym.sorespot.strength.session.Request;
import gym.sorespot.strength.session.Session;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A question what the session would be. Immutable.
 *
 * @param request minutes and goal as they are wanted now; all the equipment that is in order, busy or not
 * @param history of the member
 * @param shown what is on the screen and stays where it can; null before the first session
 * @param wishes what shall be otherwise
 * @param locale of the reasons
 */
public record Asked(Request request, History history, @Nullable Session shown, Wishes wishes, Locale locale) {
    /** The same question, answered in another language. */
    Asked in(Locale other) {
        return new Asked(request, history, shown, wishes, other);
    }

    /** The same question, of somebody with another history. */
    Asked of(History other) {
        return new Asked(request, other, shown, wishes, locale);
    }
}
