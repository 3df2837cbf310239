package gym.sorespot.strength.session.dose;

import gym.sorespot.strength.catalogue.Tempo;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One possible dose of one exercise.
 *
 * @param sets 1 and up
 * @param reps a set (a side), null for a hold
 * @param holdSeconds a hold, null for repetitions
 * @param tempo seconds of a repetition
 * @param restSeconds between two sets
 * @param loadPercent percent of the planned or last load, 0 to 100
 * @param loadKg kilograms that the gym can put together, null when not known or not loaded
 * @param effort 1 to 10 (RPE)
 * @param seconds of the whole item, see {@link ItemTime}
 * @param facts what shaped it, most important first; shared between the options where it is the same
 */
public record Prescription(
        int sets,
        @Nullable Integer reps,
        @Nullable Integer holdSeconds,
        Tempo tempo,
        int restSeconds,
        int loadPercent,
        @Nullable Double loadKg,
        int effort,
        int seconds,
        List<Fact> facts) {}
