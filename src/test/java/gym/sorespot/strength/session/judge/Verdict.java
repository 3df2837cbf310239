package gym.sorespot.strength.session.judge;

import java.util.List;

/**
 * What the solver says.
 *
 * @param optimal whether it has proven its session to be the best
 * @param value of the session that it found
 * @param bound that no session exceeds
 * @param session that it found
 */
public record Verdict(boolean optimal, long value, long bound, List<Chosen> session) {}
