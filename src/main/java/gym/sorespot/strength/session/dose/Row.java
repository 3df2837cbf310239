package gym.sorespot.strength.session.dose;

import java.util.ArrayList;
import java.util.Comparator;
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

    /** The allowed numbers of sets, the one nearest to {@code own} first; of two equally near ones the smaller. */
    List<Integer> setsNear(int own) {
        List<Integer> sorted = new ArrayList<>(sets);
        sorted.sort(Comparator.comparingInt(count -> Math.abs(count - own)));
        return sorted;
    }
}
