package gym.sorespot.touch;

/**
 * How a list runs on after a finger has thrown it: it slows down exponentially, as on a phone.
 *
 * @param velocity pixels a millisecond when the finger left
 */
record Momentum(double velocity) {
    /** Time constant in milliseconds; 325 is what phones do. */
    private static final double SLOWING = 325;
    /** Below this (pixels a millisecond) nothing was thrown. */
    private static final double LEAST = 0.15;
    /** After so long the rest is under a pixel. */
    static final int MILLIS = 1600;

    boolean thrown() {
        return Math.abs(velocity) >= LEAST;
    }

    /** Pixels gone after so many milliseconds. */
    double distance(double millis) {
        return velocity * SLOWING * (1 - Math.exp(-millis / SLOWING));
    }
}
