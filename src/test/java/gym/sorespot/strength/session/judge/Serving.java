package gym.sorespot.strength.session.judge;

import gym.sorespot.strength.session.dose.Prescription;

/**
 * All that the arithmetic asks of a dose.
 *
 * @param counted sets that the curve counts
 * @param seconds of the whole item
 */
record Serving(int counted, int seconds) {
    private static final int MOST_SETS = 6;
    private static final int MOST_HOLDS = 4;

    static Serving of(Prescription dose) {
        return of(dose.sets(), dose.holdSeconds(), dose.seconds());
    }

    private static Serving of(int sets, @org.jspecify.annotations.Nullable Integer hold, int seconds) {
        int counted =
                hold == null ? Math.min(MOST_SETS, sets) : Math.max(1, Math.min(MOST_HOLDS, (sets * hold + 15) / 30));
        return new Serving(counted, seconds);
    }
}
