package gym.sorespot.strength.history;

import gym.sorespot.strength.body.Soreness;
import gym.sorespot.strength.body.Spot;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * One visit as the engine needs it.
 *
 * @param date the day
 * @param soreness what was flagged
 * @param settled per spot, whether it was back to normal the morning after; absent when not said
 * @param work what was done
 */
public record Visit(LocalDate date, List<Soreness> soreness, Map<Spot, Boolean> settled, List<Work> work) {
    public Visit {
        soreness = List.copyOf(soreness);
        settled = Map.copyOf(settled);
        work = List.copyOf(work);
    }
}
