package gym.sorespot.strength.session;

import gym.sorespot.strength.body.Area;
import gym.sorespot.strength.body.Role;
import gym.sorespot.strength.body.WorkSide;
import gym.sorespot.strength.catalogue.Tempo;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One exercise of a session with its dose.
 *
 * @param exercise id
 * @param name in the member's words
 * @param role kind of work
 * @param side how the sides take part
 * @param sets 1 and up
 * @param reps a set (a side), null for a hold
 * @param holdSeconds a hold, null for repetitions
 * @param tempo seconds of a repetition
 * @param restSeconds between two sets
 * @param loadPercent percent of the planned or last load, 0 to 100; 0 for nothing but the movement itself
 * @param loadKg kilograms, null when not known or not loaded
 * @param effort 1 to 10 (RPE) that is aimed at
 * @param seconds of the whole item by the rule book's time model
 * @param areas what it is for
 * @param why the reason it is there, from the facts that decided
 */
public record Item(
        String exercise,
        String name,
        Role role,
        WorkSide side,
        int sets,
        @Nullable Integer reps,
        @Nullable Integer holdSeconds,
        Tempo tempo,
        int restSeconds,
        int loadPercent,
        @Nullable Double loadKg,
        int effort,
        int seconds,
        List<Area> areas,
        String why) {

    /** The same with another reason. */
    public Item withWhy(String other) {
        return new Item(
                exercise,
                name,
                role,
                side,
                sets,
                reps,
                holdSeconds,
                tempo,
                restSeconds,
                loadPercent,
                loadKg,
                effort,
                seconds,
                areas,
                other);
    }
}
