package gym.sorespot.strength.session.dose;

import gym.sorespot.strength.catalogue.Exercise;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * Back after a break.
 *
 * <p>Loads: see {@link Gap}. Sets: half, then 30, 20 and 10% less in the first four weeks back after two weeks off or more
 * (F33; written for college athletes, detail of medium confidence). Sets are whole, so "half of three" is one: the stricter
 * of the two nearest.
 */
final class Comeback {
    private static final int[] SETS_PERCENT = {50, 70, 80, 90};

    private final TrainingLog log;
    private final int daysOff;
    private final int weekBack;

    Comeback(TrainingLog log) {
        this.log = log;
        List<LocalDate> days = log.trainingDays();
        this.daysOff = days.isEmpty() ? 0 : (int) ChronoUnit.DAYS.between(days.get(0), log.date());
        this.weekBack = weekBack(log.date(), days);
    }

    /** Whole weeks since the return, 0 for the first; -1 when there was no break or it is longer ago. */
    private static int weekBack(LocalDate today, List<LocalDate> days) {
        LocalDate later = today;
        for (LocalDate day : days) {
            if (ChronoUnit.DAYS.between(day, later) >= Gap.BREAK_DAYS) {
                return (int) ChronoUnit.DAYS.between(later, today) / 7;
            }
            if (ChronoUnit.DAYS.between(day, today) > 7 * SETS_PERCENT.length) {
                return -1;
            }
            later = day;
        }
        return -1;
    }

    /** Days since the last training, 0 when there was none. */
    int daysOff() {
        return daysOff;
    }

    /** Whether the break was so long that one begins again as a novice. */
    boolean restart() {
        return daysOff > Gap.RESTART_AFTER_DAYS;
    }

    /** Allowed sets in percent of the ordinary, 100 when nothing is cut. */
    int setsPercent() {
        return weekBack >= 0 && weekBack < SETS_PERCENT.length ? SETS_PERCENT[weekBack] : 100;
    }

    /** Which week back it is, the first is 1; 0 when sets are not cut. */
    int week() {
        return setsPercent() < 100 ? weekBack + 1 : 0;
    }

    /** How long it is since the exercise was done, and since anything loaded its main area. */
    Gap gap(Exercise exercise) {
        List<Done> own = log.of(exercise.id());
        Optional<LocalDate> area = log.lastLoaded(exercise.mainArea());
        int ownDays = own.isEmpty() ? Gap.NEVER : daysSince(own.get(0).visit().date());
        int areaDays = area.map(this::daysSince).orElse(Gap.NEVER);
        return new Gap(exercise.mainArea(), ownDays, areaDays);
    }

    private int daysSince(LocalDate day) {
        return (int) ChronoUnit.DAYS.between(day, log.date());
    }

    /** Sets after the cut: the nearest whole number, of two equally near the smaller, at least 1. */
    static int sets(int ordinary, int percent) {
        return Math.max(1, (ordinary * percent + 49) / 100);
    }
}
