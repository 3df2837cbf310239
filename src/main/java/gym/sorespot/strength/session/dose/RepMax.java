package gym.sorespot.strength.session.dose;

/**
 * How repetitions and load hang together.
 *
 * <p>Epley and Brzycki (F27) agree at 10 repetitions and are meant for up to 10; beyond that we use Epley all the same, for
 * the steps between 15, 12 and 10 repetitions only (house rule).
 */
final class RepMax {
    private RepMax() {}

    /** Most load for one repetition, in kilograms, by Epley: load x (1 + reps / 30). */
    static double epley(double loadKg, int reps) {
        return reps == 1 ? loadKg : loadKg * (1 + reps / 30.0);
    }

    /** The same by Brzycki: load x 36 / (37 - reps), for up to 36 repetitions. */
    static double brzycki(double loadKg, int reps) {
        return loadKg * 36 / (37 - reps);
    }

    /** By what a load is to be multiplied so that as many repetitions as {@code to} ask the same as {@code from} did. */
    static double ratio(int from, int to) {
        return epley(1, from) / epley(1, to);
    }

    /** Repetitions in reserve at an effort (RPE) of 5 to 10: 10 none, 9 one, 8 two, 7 three, 5-6 four and more (F25). */
    static int reserve(int effort) {
        return Math.min(4, 10 - effort);
    }
}
