package gym.sorespot.strength.session.json;

import gym.sorespot.strength.history.History;
import gym.sorespot.strength.session.Request;
import java.util.Optional;

/**
 * A request as it came in.
 *
 * @param member the member's code; empty for a guest, of whom nothing is kept
 * @param request what the engine is asked for, defaults filled in
 * @param history the past visits, when they came with the request instead of from the store
 */
public record ParsedRequest(Optional<String> member, Request request, Optional<History> history) {}
