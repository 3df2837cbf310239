package gym.sorespot.strength.catalogue;

/**
 * Sets of repetitions, or sets of a hold; exactly one of {@code reps} and {@code holdSeconds} is above 0.
 *
 * @param sets 1 to 10
 * @param reps repetitions a set (a side, where sides take turns), 0 for a hold
 * @param holdSeconds length of one hold in seconds, 0 for repetitions
 */
public record Dose(int sets, int reps, int holdSeconds) {
    public Dose {
        if (sets < 1 || reps < 0 || holdSeconds < 0 || (reps > 0) == (holdSeconds > 0)) {
            throw new IllegalArgumentException("a dose is sets x reps or sets x seconds");
        }
    }

    public boolean isHold() {
        return holdSeconds > 0;
    }

    /** As in the files: {@code 3 x 15} or {@code 3 x 20 s}. */
    @Override
    public String toString() {
        return isHold() ? sets + " x " + holdSeconds + " s" : sets + " x " + reps;
    }
}
