package gym.sorespot.strength.session.dose;

import java.util.List;

/**
 * One row of the table of doses.
 *
 * @param repsFrom fewest repetitions
 * @param repsTo most repetitions
 * @param sets allowed numbers of sets
 * @param rests allowed rests between sets in seconds, the shortest first
 * @param effort that is aimed at, 1 to 10 (RPE)
 */
record Row(int repsFrom, int repsTo, List<Integer> sets, List<Integer> rests, int effort) {

    /** The repetitions of the row nearest to these. */
    int nearest(int reps) {
        return Math.max(repsFrom, Math.min(repsTo, reps));
    }
}
