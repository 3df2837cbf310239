package gym.sorespot.strength.session.dose;

import org.jspecify.annotations.Nullable;

/** How far a member is with strength work, as the rows of the rule book's table of doses tell them apart. */
enum Stage {
    /** 65 or older and new to it (rule book: sedentary or older start; F23, F32). */
    OLDER_START,
    /** New to it, or back after more than eight weeks (ACSM 2009 novice; F20, F21). */
    NOVICE,
    /** Used to it (ACSM 2009 intermediate: the novice's repetitions, more days; F20). */
    TRAINED,
    /** 65 or older and used to it (F32). */
    OLDER_TRAINED,
    /** Experienced (ACSM 2009 advanced; F20). */
    EXPERIENCED;

    /** Age in years from which the rows for older adults hold (the age of the position stand: F32). */
    static final int OLDER = 65;

    /**
     * @param level 1 new to it, 2 used to it, 3 experienced
     * @param age in years, null when not said
     * @param restart back after more than eight weeks: whoever it was starts as a novice (house rule)
     */
    static Stage of(int level, @Nullable Integer age, boolean restart) {
        boolean fresh = level == 1 || restart;
        if (age != null && age >= OLDER) {
            return fresh ? OLDER_START : OLDER_TRAINED;
        }
        if (fresh) {
            return NOVICE;
        }
        return level == 2 ? TRAINED : EXPERIENCED;
    }

    /** Whether progress is made in the small fixed steps for beginners. */
    boolean beginner() {
        return this == OLDER_START || this == NOVICE;
    }
}
