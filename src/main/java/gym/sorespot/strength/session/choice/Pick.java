package gym.sorespot.strength.session.choice;

import gym.sorespot.strength.body.WorkSide;
import gym.sorespot.strength.catalogue.Exercise;
import gym.sorespot.strength.session.candidates.Entry;
import gym.sorespot.strength.session.candidates.Portion;
import gym.sorespot.strength.session.dose.Prescription;

/**
 * One exercise that was chosen.
 *
 * @param portion what it has in common with others of its kind
 * @param entry which of them
 * @param dose how much of it
 */
public record Pick(Portion portion, Entry entry, Prescription dose) {
    public Exercise exercise() {
        return entry.exercise();
    }

    public WorkSide side() {
        return portion.side();
    }

    public int seconds() {
        return dose.seconds();
    }
}
