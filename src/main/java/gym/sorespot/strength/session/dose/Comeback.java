package gym.sorespot.strength.session.dose;

import gym.sorespot.strength.catalogue.Exercise;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * Back after a break.
 *
 * <p>Loads: under 2 weeks 100%, 2-4 weeks 90%, 4-8 weeks 80%, longer: start again as a novice (house rule). Sets: half, then
 * 30, 20 and 10% less in the first four weeks back after two weeks off or more (F33; written for college athletes, detail
 * of medium confidence).
 */
final class Comeback {
    /** A break of that many days or more is one. */
    static final int BREAK_DAYS = 14;

    private static final int LONG_BREAK_DAYS = 28;
    private static final int RESTART_AFTER_DAYS = 56;
    private static final int[] SETS_PERCENT = {50, 70, 80, 90};
    /** Load of the restart in percent of the last: the lower edge of the novice's 60-70% (F20, F21); house rule. */
    private static final int RESTART_PERCENT = 60;

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
            if (ChronoUnit.DAYS.between(day, later) >= BREAK_DAYS) {
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
        return daysOff > RESTART_AFTER_DAYS;
    }

    /** Allowed sets in percent of the ordinary, 100 when nothing is cut. */
    int setsPercent() {
        return weekBack >= 0 && weekBack < SETS_PERCENT.length ? SETS_PERCENT[weekBack] : 100;
    }

    /** Which week back it is, the first is 1; 0 when sets are not cut. */
    int week() {
        return setsPercent() < 100 ? weekBack + 1 : 0;
    }

    /** Days since the exercise, or anything else that loads its main area, was done; 0 when never. */
    int daysOff(Exercise exercise) {
        Optional<LocalDate> area = log.lastLoaded(exercise.mainArea());
        List<Done> own = log.of(exercise.id());
        if (own.isEmpty() && area.isEmpty()) {
            return 0;
        }
        LocalDate last = own.isEmpty() ? area.orElseThrow() : own.get(0).visit().date();
        LocalDate newest = area.filter(last::isBefore).orElse(last);
        return (int) ChronoUnit.DAYS.between(newest, log.date());
    }

    /** Load in percent of the last after that many days. */
    static int loadPercent(int days) {
        if (days > RESTART_AFTER_DAYS) {
            return RESTART_PERCENT;
        } else if (days >= LONG_BREAK_DAYS) {
            return 80;
        }
        return days >= BREAK_DAYS ? 90 : 100;
    }
}
