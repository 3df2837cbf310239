package gym.sorespot.strength.session.dose;

import gym.sorespot.strength.body.Soreness;
import gym.sorespot.strength.body.Spot;
import gym.sorespot.strength.history.Visit;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * The same spot at 3 or more for over a week: it outlasts the soreness after unused work (gone by 5-7 days, Cheung 2003),
 * so a physiotherapist should see it (house rule).
 */
final class LongSoreness {
    private static final int SEVERITY = 3;
    private static final int DAYS = 7;
    /** Nobody knows what was between two visits that lie further apart. */
    private static final int SAME_EPISODE_DAYS = 14;

    private LongSoreness() {}

    /** The advice for each spot it is true of, in the order of the soreness. */
    static List<Fact> advice(TrainingLog log, List<Soreness> today) {
        return today.stream()
                .filter(sore -> sore.severity() >= SEVERITY)
                .map(sore -> Fact.of("advice.physiotherapist", sore.spot(), days(log, sore)))
                .filter(fact -> (int) fact.details().get(1) > DAYS)
                .toList();
    }

    private static int days(TrainingLog log, Soreness sore) {
        LocalDate first = earlier(log.date(), sore);
        LocalDate seen = log.date();
        for (Visit visit : log.newestFirst()) {
            Optional<Soreness> then = at(visit, sore.spot());
            if (then.isEmpty() || ChronoUnit.DAYS.between(visit.date(), seen) > SAME_EPISODE_DAYS) {
                break;
            }
            seen = visit.date();
            LocalDate since = earlier(seen, then.get());
            first = since.isBefore(first) ? since : first;
        }
        return (int) ChronoUnit.DAYS.between(first, log.date());
    }

    private static LocalDate earlier(LocalDate date, Soreness sore) {
        LocalDate since = sore.since();
        return since != null && since.isBefore(date) ? since : date;
    }

    private static Optional<Soreness> at(Visit visit, Spot spot) {
        return visit.soreness().stream()
                .filter(sore -> sore.spot().equals(spot) && sore.severity() >= SEVERITY)
                .findFirst();
    }
}
