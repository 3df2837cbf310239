package gym.sorespot.strength.catalogue;

/**
 * Seconds of one repetition.
 *
 * @param lift seconds of the lifting part
 * @param pause seconds held in between
 * @param lower seconds of the lowering part
 */
public record Tempo(int lift, int pause, int lower) {
    /** Rule book: 1-2 s up, 1-2 s down unless an exercise says otherwise (ACSM 2009). */
    public static final Tempo DEFAULT = new Tempo(2, 0, 2);

    /** Seconds of one whole repetition. */
    public int seconds() {
        return lift + pause + lower;
    }

    @Override
    public String toString() {
        return lift + "-" + pause + "-" + lower;
    }
}
