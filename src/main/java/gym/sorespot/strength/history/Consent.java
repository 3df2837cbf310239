package gym.sorespot.strength.history;

/**
 * What a member allows to be kept. Immutable.
 *
 * @param sessions what was done, with loads, and how hard it was
 * @param soreness what was sore, what hurt, and how it was the next morning: health data, asked for by itself; never kept
 *     without the sessions, as there would be nothing that it helps
 */
public record Consent(boolean sessions, boolean soreness) {
    /** Nothing. */
    public static final Consent NOTHING = new Consent(false, false);

    /** What was done, and nothing of what was sore. */
    public static final Consent SESSIONS = new Consent(true, false);

    /** All of it. */
    public static final Consent ALL = new Consent(true, true);

    public Consent {
        if (soreness && !sessions) {
            throw new IllegalArgumentException("soreness is not kept without sessions");
        }
    }
}
