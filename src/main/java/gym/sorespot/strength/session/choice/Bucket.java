package gym.sorespot.strength.session.choice;

/**
 * Work of which more and more is worth less and less: all eccentric work for the left calf, say. Every exercise belongs to
 * exactly one bucket a day.
 *
 * @param purpose what kind of bucket
 * @param index which of them (the aim's rank times eight plus the role, the area, or the pattern)
 * @param weight worth of a first set, in units of 100 points
 */
record Bucket(Purpose purpose, int index, int weight) implements Comparable<Bucket> {

    /** Kinds of buckets, in the order in which the search goes through them. */
    enum Purpose {
        WARM_UP(Curve.MOBILITY),
        STRETCH(Curve.MOBILITY),
        COOL_DOWN(Curve.MOBILITY),
        AIMED(Curve.AIMED),
        ANTAGONIST(Curve.ACCESSORY),
        PATTERN(Curve.ACCESSORY);

        private final Curve curve;

        Purpose(Curve curve) {
            this.curve = curve;
        }

        boolean mobility() {
            return curve == Curve.MOBILITY;
        }
    }

    Curve curve() {
        return purpose.curve;
    }

    /** Points of so many sets together. */
    int points(int sets) {
        return weight * curve().points(sets);
    }

    @Override
    public int compareTo(Bucket other) {
        int byPurpose = purpose.compareTo(other.purpose);
        return byPurpose != 0 ? byPurpose : Integer.compare(index, other.index);
    }
}
