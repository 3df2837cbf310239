package gym.sorespot.strength.session.dose;

import gym.sorespot.strength.body.Band;
import gym.sorespot.strength.body.Spot;
import gym.sorespot.strength.body.Triage;
import gym.sorespot.strength.history.Visit;
import gym.sorespot.strength.history.Work;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Sets of training that each spot got in the seven days up to and with today. Immutable. */
final class WeeklySets {
    /** Fewer sets a week hardly build strength (F30: the least for people short of time). */
    private static final int FEWEST = 4;

    private static final int DAYS = 7;

    private final Map<Spot, Integer> sets = new HashMap<>();
    private final boolean trained;

    WeeklySets(TrainingLog log) {
        for (Visit visit : log.newestFirst()) {
            if (!visit.date().isAfter(log.date().minusDays(DAYS))) {
                break;
            }
            for (Work work : visit.work()) {
                if (log.role(work).filter(TrainingLog::training).isPresent()) {
                    log.spots(work).forEach(spot -> sets.merge(spot, work.sets(), Integer::sum));
                }
            }
        }
        this.trained = !sets.isEmpty();
    }

    int sets(Spot spot) {
        return sets.getOrDefault(spot, 0);
    }

    /**
     * What to say of it: only to who trained this week, and only of the sorest spot that may be loaded. What is painful is
     * not to be told that it got too little.
     */
    List<Fact> facts(Triage.Permits permits) {
        if (!trained) {
            return List.of();
        }
        return permits.aimed().stream()
                .filter(sore -> sore.band() == Band.MILD || sore.band() == Band.SORE)
                .limit(1)
                .map(sore -> sore.soreness().spot())
                .map(spot -> Fact.of(sets(spot) < FEWEST ? "day.week-few" : "day.week-sets", spot, sets(spot), FEWEST))
                .toList();
    }
}
