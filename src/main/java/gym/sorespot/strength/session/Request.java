package gym.sorespot.strength.session;

import gym.sorespot.strength.body.Soreness;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the engine is asked for. Everything in it has been checked by its reader; defaults are filled in.
 *
 * @param date the day of the session
 * @param minutes 10 to 90
 * @param goal what the member trains for
 * @param level 1 new to it, 2 used to it, 3 experienced
 * @param age in years, null when not said
 * @param equipment what may be used
 * @param soreness at most one entry a spot
 * @param warnings red flags that were ticked, such as {@code calf:swelling}
 * @param unlocked staff have seen the member: areas at the stop threshold are left out instead of stopping
 */
public record Request(
        LocalDate date,
        int minutes,
        Goal goal,
        int level,
        @Nullable Integer age,
        Set<String> equipment,
        List<Soreness> soreness,
        List<String> warnings,
        boolean unlocked) {
    public Request {
        equipment = Set.copyOf(equipment);
        soreness = List.copyOf(soreness);
        warnings = List.copyOf(warnings);
    }
}
