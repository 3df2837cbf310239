package gym.sorespot.strength.session.dose;

import gym.sorespot.strength.body.Area;
import org.jspecify.annotations.Nullable;

/**
 * How long an exercise and its main area have rested, and what that leaves of the load (house rule).
 *
 * <p>While the area rests: under 2 weeks 100%, 2-4 weeks 90%, 4-8 weeks 80%, longer 60%, as for a novice. Where other
 * exercises kept the area strong but this one was not done for more than eight weeks, its last load is too old: 80%.
 *
 * @param area the main area
 * @param ownDays days since the exercise was done, or {@link #NEVER}
 * @param areaDays days since anything loaded its main area, or {@link #NEVER}
 */
record Gap(Area area, int ownDays, int areaDays) {
    static final int NEVER = -1;
    /** A break of that many days or more is one. */
    static final int BREAK_DAYS = 14;

    static final int RESTART_AFTER_DAYS = 56;
    private static final int LONG_BREAK_DAYS = 28;
    /** Load of the restart in percent of the last: the lower edge of the novice's 60-70% (F20, F21). */
    private static final int RESTART_PERCENT = 60;

    private static final int OLD_PERCENT = 80;

    /** Days without any work of the exercise or the area, 0 when nothing was ever done. */
    private int days() {
        if (ownDays == NEVER || areaDays == NEVER) {
            return Math.max(0, Math.max(ownDays, areaDays));
        }
        return Math.min(ownDays, areaDays);
    }

    /** Allowed load in percent of the last. */
    int percent() {
        int byArea = percent(days());
        return ownDays > RESTART_AFTER_DAYS ? Math.min(OLD_PERCENT, byArea) : byArea;
    }

    /** Load in percent of the last after that many days. */
    static int percent(int days) {
        if (days > RESTART_AFTER_DAYS) {
            return RESTART_PERCENT;
        } else if (days >= LONG_BREAK_DAYS) {
            return OLD_PERCENT;
        }
        return days >= BREAK_DAYS ? 90 : 100;
    }

    /** What shaped the load; null when nothing did. */
    @Nullable
    Fact fact() {
        int percent = percent();
        if (percent == 100) {
            return null;
        } else if (percent(days()) > percent) {
            return Fact.of("break.own", ownDays, percent);
        }
        return Fact.of(ownDays == NEVER ? "break.first" : "break.load", days(), percent, area);
    }
}
