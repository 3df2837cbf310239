package gym.sorespot.strength.session.dose;

import gym.sorespot.strength.history.History;
import gym.sorespot.strength.session.Request;

/**
 * Knows the tables of doses for one catalogue and one gym. Immutable, so any thread may use it.
 *
 * <p>It is asked only for exercises that today permits (no {@code avoid} reached, role allowed by the band, equipment
 * there, level fits); how much of them is its business alone.
 */
public interface Prescriber {
    /** What holds for one member on one day. The history is read once, here; must take well under 0.1 ms. */
    DayDoses on(Request request, History history);
}
