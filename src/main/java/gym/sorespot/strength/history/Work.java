package gym.sorespot.strength.history;

import gym.sorespot.strength.body.WorkSide;
import org.jspecify.annotations.Nullable;

/**
 * What a member did of one item, as far as it was said.
 *
 * @param exercise id of the exercise; it may have left the catalogue since
 * @param side how the sides took part
 * @param sets sets done
 * @param reps repetitions a set, null for a hold
 * @param holdSeconds seconds a hold, null for repetitions
 * @param loadKg load in kilograms, null for none or not said
 * @param lastSetReps repetitions of the last set, null when not said
 * @param effort 1 to 10 (RPE), null when not said
 * @param pain 0 to 10 while doing it, null when not said
 */
public record Work(
        String exercise,
        WorkSide side,
        int sets,
        @Nullable Integer reps,
        @Nullable Integer holdSeconds,
        @Nullable Double loadKg,
        @Nullable Integer lastSetReps,
        @Nullable Integer effort,
        @Nullable Integer pain) {}
