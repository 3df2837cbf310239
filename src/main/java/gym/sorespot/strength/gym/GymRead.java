package gym.sorespot.strength.gym;

import gym.sorespot.reading.Problem;
import java.util.List;

/**
 * What reading the gym's files brought. Immutable.
 *
 * @param gym complete: usual values stand where something was wrong or missing
 * @param problems what was wrong, for staff
 * @param assumed whether there was no {@code gym.yaml}, so that all of it is only assumed
 */
public record GymRead(Gym gym, List<Problem> problems, boolean assumed) {
    public GymRead {
        problems = List.copyOf(problems);
    }
}
