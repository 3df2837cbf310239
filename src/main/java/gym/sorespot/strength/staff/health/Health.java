package gym.sorespot.strength.staff.health;

import gym.sorespot.reading.Problem;
import gym.sorespot.strength.body.Area;
import gym.sorespot.strength.body.Band;
import gym.sorespot.strength.body.Role;
import gym.sorespot.strength.catalogue.Catalogue;
import gym.sorespot.strength.catalogue.Exercise;
import gym.sorespot.strength.gym.Gym;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Looks the catalogue over for the gym's equipment of today. An exercise counts as safe for an area at a severity when it
 * is for that area, is not left out by its own {@code avoid}, and has a role that the severity's band allows. Soreness of
 * one area alone is looked at, older than three days. Immutable, any thread; milliseconds for thousands of exercises.
 */
public final class Health {
    /** Severities at which there is a session, with the gym's usual thresholds. */
    public static final int MOST_SEVERITY = 7;

    /** Fewer exercises than this for an area, when it is hardly sore, leave nothing to swap. */
    static final int THIN = 3;

    private final Catalogue catalogue;
    private final Gym gym;
    private final List<Problem> problems;
    private final Set<String> pictured;

    /**
     * @param problems of the catalogue's files
     * @param pictured ids of the exercises that have a picture
     */
    public Health(Catalogue catalogue, Gym gym, List<Problem> problems, Set<String> pictured) {
        this.catalogue = catalogue;
        this.gym = gym;
        this.problems = List.copyOf(problems);
        this.pictured = Set.copyOf(pictured);
    }

    /** For each area how many exercises are safe at severity 1 to {@value #MOST_SEVERITY} (index 0 to 6). */
    public Map<Area, List<Integer>> safe() {
        Map<Area, int[]> counts = new EnumMap<>(Area.class);
        Stream.of(Area.values()).forEach(area -> counts.put(area, new int[MOST_SEVERITY]));
        for (Exercise exercise : catalogue.exercises()) {
            if (hasEquipment(exercise)) {
                for (Area area : exercise.areas()) {
                    count(exercise, area, counts.getOrDefault(area, new int[MOST_SEVERITY]));
                }
            }
        }
        Map<Area, List<Integer>> safe = new EnumMap<>(Area.class);
        counts.forEach(
                (area, found) -> safe.put(area, Arrays.stream(found).boxed().toList()));
        return safe;
    }

    private void count(Exercise exercise, Area area, int[] counts) {
        for (int severity = 1; severity <= MOST_SEVERITY; severity++) {
            if (isSafe(exercise, area, severity)) {
                counts[severity - 1]++;
            }
        }
    }

    private boolean isSafe(Exercise exercise, Area area, int severity) {
        Integer from = exercise.avoid().get(area);
        return (from == null || severity < from)
                && Band.of(severity, gym.thresholds()).permit().allows(exercise.role());
    }

    private boolean hasEquipment(Exercise exercise) {
        return gym.inOrder().containsAll(exercise.equipment());
    }

    /** All that staff may want to look at, the gravest kind first. */
    public List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        Untranslated untranslated = new Untranslated(catalogue, problems);
        untranslated.otherProblems().forEach(problem -> findings.add(new Finding.Broken(problem)));
        findings.addAll(untranslated.findings());
        areas(findings);
        List<Exercise> exercises = catalogue.exercises();
        for (Exercise exercise : exercises) {
            never(exercise, findings);
            if (!pictured.contains(exercise.id())) {
                findings.add(new Finding.NoPicture(exercise.id(), exercise.name()));
            }
        }
        Twins.find(exercises, findings);
        findings.sort(Comparator.comparing(Finding::kind));
        return findings;
    }

    private void areas(List<Finding> findings) {
        Map<Area, List<Integer>> safe = safe();
        for (Area area : Area.values()) {
            List<Exercise> here = catalogue.exercises().stream()
                    .filter(exercise -> exercise.worksOn(area) && hasEquipment(exercise))
                    .toList();
            if (here.stream().noneMatch(exercise -> exercise.role() == Role.STRETCH)) {
                findings.add(new Finding.NoStretch(area));
            }
            List<Integer> counts = safe.getOrDefault(area, List.of(0));
            if (counts.get(0) < THIN) {
                findings.add(new Finding.Thin(area, counts.get(0)));
            }
        }
    }

    private void never(Exercise exercise, List<Finding> findings) {
        List<String> notOwned = exercise.equipment().stream()
                .filter(word -> !gym.equipment().contains(word))
                .toList();
        List<String> broken =
                exercise.equipment().stream().filter(gym.outOfOrder()::contains).toList();
        if (!notOwned.isEmpty()) {
            findings.add(new Finding.Never(exercise.id(), exercise.name(), Finding.Reason.NOT_OWNED, notOwned));
        } else if (!broken.isEmpty()) {
            findings.add(new Finding.Never(exercise.id(), exercise.name(), Finding.Reason.OUT_OF_ORDER, broken));
        } else if (exercise.areas().stream().noneMatch(area -> isSafe(exercise, area, 1))) {
            findings.add(new Finding.NeverAimed(exercise.id(), exercise.name()));
        }
    }
}
