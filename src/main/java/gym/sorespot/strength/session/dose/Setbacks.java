package gym.sorespot.strength.session.dose;

import gym.sorespot.strength.body.Soreness;
import gym.sorespot.strength.body.Spot;
import gym.sorespot.strength.body.WorkSide;
import gym.sorespot.strength.catalogue.Exercise;
import gym.sorespot.strength.history.Visit;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Signs that the last dose was too much: not back to normal the next morning, soreness that rises from week to week, pain
 * above 5 or 2 above the start while doing it. Each asks for a fifth less or the easier exercise (house rule; that pain has
 * to settle by the next morning and must not rise from week to week is the pain-monitoring model's, F2).
 */
final class Setbacks {
    /** Load after a setback in percent of the last. */
    static final int PERCENT = 80;
    /** Older answers about a next morning say nothing about today; then the rules for breaks hold. */
    private static final int MEMORY_DAYS = 14;

    private static final int MOST_PAIN = 5;
    private static final int MOST_RISE = 2;
    /** Below it soreness is "safe" (pain-monitoring model 0-2) and may go up and down. */
    private static final int RISING_FROM = 3;

    private final SpotMarks<Fact> marks = new SpotMarks<>();
    private final SpotMarks<Boolean> settled = new SpotMarks<>();
    private final java.util.ArrayList<Fact> rising = new java.util.ArrayList<>();

    Setbacks(TrainingLog log, List<Soreness> today) {
        notSettled(log);
        for (Soreness sore : today) {
            int before = lastWeek(log, sore.spot());
            if (sore.severity() >= RISING_FROM && before > 0 && sore.severity() > before) {
                Fact fact = Fact.of("setback.rising", sore.spot(), before, sore.severity());
                marks.mark(sore.spot(), fact);
                rising.add(Fact.of("advice.rising", sore.spot(), before, sore.severity()));
            }
        }
    }

    private void notSettled(TrainingLog log) {
        LocalDate oldest = log.date().minusDays(MEMORY_DAYS);
        for (Visit visit : log.newestFirst()) {
            if (visit.date().isBefore(oldest)) {
                break;
            }
            for (Map.Entry<Spot, Boolean> morning : visit.settled().entrySet()) {
                if (!settled.has(morning.getKey()) && !morning.getValue()) {
                    marks.mark(morning.getKey(), Fact.of("setback.morning", morning.getKey(), visit.date()));
                }
                settled.mark(morning.getKey(), morning.getValue());
            }
            // A newer visit that worked the spot makes older mornings old news.
            visit.work().forEach(work -> log.spots(work).forEach(spot -> settled.mark(spot, true)));
        }
    }

    /** The worst that was said of the spot one to two weeks ago (7 to 13 days), 0 for nothing. */
    private static int lastWeek(TrainingLog log, Spot spot) {
        LocalDate from = log.date().minusDays(13);
        LocalDate to = log.date().minusDays(7);
        return log.newestFirst().stream()
                .filter(visit -> !visit.date().isBefore(from) && !visit.date().isAfter(to))
                .flatMap(visit -> visit.soreness().stream())
                .filter(sore -> sore.spot().equals(spot))
                .mapToInt(Soreness::severity)
                .max()
                .orElse(0);
    }

    /** A fifth less of a number of repetitions or seconds, rounded down, at least 1; 0 stays 0. */
    static int less(int ordinary) {
        return ordinary == 0 ? 0 : Math.max(1, ordinary * PERCENT / 100);
    }

    /** Spots that got sorer from last week to this one. */
    List<Fact> rising() {
        return rising;
    }

    /** What asks for less of this exercise; null when nothing does. */
    @Nullable
    Fact of(Exercise exercise, WorkSide side, List<Done> done) {
        Fact spot = marks.find(exercise.areas(), side);
        return spot != null ? spot : done.isEmpty() ? null : hurt(exercise, done.get(0));
    }

    private static @Nullable Fact hurt(Exercise exercise, Done last) {
        Integer pain = last.work().pain();
        if (pain == null) {
            return null;
        }
        int start = last.visit().soreness().stream()
                .filter(sore -> exercise.worksOn(sore.spot().area()))
                .filter(sore -> last.work().side().loads(sore.spot().side()))
                .mapToInt(Soreness::severity)
                .max()
                .orElse(0);
        return pain > MOST_PAIN || pain - start >= MOST_RISE
                ? Fact.of("setback.pain", pain, last.visit().date())
                : null;
    }
}
