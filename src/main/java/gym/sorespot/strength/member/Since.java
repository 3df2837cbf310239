package gym.sorespot.strength.member;

import java.time.LocalDate;

/** Since when a spot has been sore, as one touch says it; each stands for one day within it. */
public enum Since {
    TODAY(0),
    /** At most 72 h: too fresh for lowering under load. */
    DAYS(2),
    /** Beyond 72 h. */
    WEEK(4),
    /** Beyond a week: somebody should look at it. */
    LONGER(8);

    /** The lowest severity for which it makes a difference (rule book: fresh soreness, and soreness of over a week). */
    static final int FROM = 3;

    private final int days;

    Since(int days) {
        this.days = days;
    }

    LocalDate firstDay(LocalDate today) {
        return today.minusDays(days);
    }

    /** The meaning of its words in the bundle. */
    String key() {
        return "where.since." + name().toLowerCase(java.util.Locale.ROOT);
    }
}
