package gym.sorespot.strength.session.dose;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * An easier week after six of training: sets 40% down or a little more (house rule; lifters do it about every 5.6 weeks,
 * Rogerson 2024, medium confidence).
 *
 * <p>The six weeks are counted from the first training after the last pause of ten days or more, for such a pause is an
 * easier week too; and only who trained one and a half times a week or more in them needs one.
 */
final class Deload {
    /** Weeks of training before the easier one. */
    static final int WEEKS = 6;

    private static final int PAUSE_DAYS = 10;
    private static final int FEWEST_DAYS = 9;
    private static final int SETS_PERCENT = 60;

    private Deload() {}

    /**
     * Whether this day lies in the easier week.
     *
     * @param trainingDays newest first, none after {@code today}
     */
    static boolean due(LocalDate today, List<LocalDate> trainingDays) {
        LocalDate start = today;
        for (LocalDate day : trainingDays) {
            if (ChronoUnit.DAYS.between(day, start) >= PAUSE_DAYS) {
                break;
            }
            start = day;
        }
        long week = ChronoUnit.DAYS.between(start, today) / 7;
        if (week % (WEEKS + 1) != WEEKS) {
            return false;
        }
        LocalDate easyWeek = start.plusWeeks(week);
        LocalDate block = easyWeek.minusWeeks(WEEKS);
        return trainingDays.stream()
                        .filter(day -> !day.isBefore(block) && day.isBefore(easyWeek))
                        .count()
                >= FEWEST_DAYS;
    }

    /** Sets of the easier week, rounded down: at least 40% less where there is more than one. */
    static int sets(int ordinary) {
        return Math.max(1, ordinary * SETS_PERCENT / 100);
    }
}
