package gym.sorespot.strength.session.order;

import gym.sorespot.strength.catalogue.Exercise;
import gym.sorespot.strength.catalogue.Muscle;
import gym.sorespot.strength.session.choice.Pick;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Static stretching before lifting: under 60 s a muscle, as longer stretching costs strength (F29: -4.6% from 60 s). */
final class StretchBudget {
    private static final int BELOW_SECONDS = 60;

    private final Map<Muscle, Integer> used = new EnumMap<>(Muscle.class);

    /** Whether this stretch may come before lifting; if so it is counted. */
    boolean takes(Pick pick) {
        int seconds = stretchSeconds(pick);
        List<Muscle> muscles = muscles(pick.exercise());
        if (muscles.stream().anyMatch(muscle -> used.getOrDefault(muscle, 0) + seconds >= BELOW_SECONDS)) {
            return false;
        }
        muscles.forEach(muscle -> used.merge(muscle, seconds, Integer::sum));
        return true;
    }

    /** Seconds that each muscle is held; stretches in repetitions count with their whole time. */
    static int stretchSeconds(Pick pick) {
        Integer hold = pick.dose().holdSeconds();
        Integer reps = pick.dose().reps();
        int set = hold != null
                ? hold
                : (reps == null ? 0 : reps * pick.dose().tempo().seconds());
        return pick.dose().sets() * set;
    }

    private static List<Muscle> muscles(Exercise exercise) {
        return Stream.concat(exercise.muscles().stream(), exercise.also().stream())
                .distinct()
                .toList();
    }
}
