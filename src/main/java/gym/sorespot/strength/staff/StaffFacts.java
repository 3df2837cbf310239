package gym.sorespot.strength.staff;

import gym.sorespot.reading.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What the plugin can tell staff about itself. Immutable; nothing personal is in it.
 *
 * @param catalogue folder of the exercises
 * @param exercises how many of them can be given
 * @param catalogueProblems what is wrong in that folder
 * @param settings folder of the gym's settings
 * @param settingsProblems what is wrong in them
 * @param storeTrouble why visits cannot be kept, a sentence for people; empty when they can
 */
public record StaffFacts(
        Path catalogue,
        int exercises,
        List<Problem> catalogueProblems,
        Path settings,
        List<Problem> settingsProblems,
        Optional<String> storeTrouble) {
    public StaffFacts {
        catalogueProblems = List.copyOf(catalogueProblems);
        settingsProblems = List.copyOf(settingsProblems);
    }
}
