package gym.sorespot.kiosk.config;

import gym.sorespot.reading.Problem;
import java.util.List;

/**
 * What reading the settings brought. Immutable.
 *
 * @param config complete: defaults stand where something was wrong
 * @param problems what was wrong, for staff
 */
public record ConfigRead(KioskConfig config, List<Problem> problems) {
    public ConfigRead {
        problems = List.copyOf(problems);
    }
}
