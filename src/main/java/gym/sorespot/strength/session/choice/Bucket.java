package gym.sorespot.strength.session.choice;

/**
 * Work of which more and more is worth less and less: all eccentric work for the left calf, say. Every exercise belongs to
 * exactly one bucket a day.
 *
 * @param place which bucket, in the order in which the search goes through them; no two have the same
 * @param curve how fast further sets lose their worth
 * @param weight worth of a first set, in units of 100 points
 * @param opening points of the first exercise, whatever its dose
 */
record Bucket(int place, Curve curve, int weight, int opening) {

    /** Points of so many sets together. */
    int points(int sets) {
        return sets == 0 ? 0 : opening + weight * curve.points(sets);
    }

    /** The number of sets from which each further one is worth the same. */
    int flatFrom() {
        return curve.flatFrom();
    }
}
