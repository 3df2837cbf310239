package gym.sorespot.strength.session.candidates;

import gym.sorespot.strength.body.WorkSide;
import gym.sorespot.strength.session.dose.Prescription;
import java.util.List;

/**
 * Exercises of one kind that are open today in the same way.
 *
 * @param kind what they have in common
 * @param members at least one, in the order of their ids
 * @param side how they are done today
 * @param options the doses among which the search chooses, the ordinary one first
 */
public record Portion(Kind kind, List<Entry> members, WorkSide side, List<Prescription> options) {
    /** The spots that it works, as bits. */
    public long works() {
        return kind.works(side);
    }
}
