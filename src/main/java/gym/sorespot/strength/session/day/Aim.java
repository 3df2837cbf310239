package gym.sorespot.strength.session.day;

import gym.sorespot.strength.body.Band;
import gym.sorespot.strength.body.Spot;
import gym.sorespot.strength.body.Triage;

/**
 * A sore spot that the session is aimed at.
 *
 * @param sore the spot, its severity and what it permits
 * @param rank 0 for the sorest
 * @param rested whether it was trained hard less than 48 h ago, so that it gets mobility only
 */
public record Aim(Triage.SorePermit sore, int rank, boolean rested) {
    public Spot spot() {
        return sore.soreness().spot();
    }

    /** 1 to 10, below the stop threshold. */
    public int severity() {
        return sore.soreness().severity();
    }

    public Band band() {
        return sore.band();
    }
}
