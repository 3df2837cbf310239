package gym.sorespot.kiosk.scan;

/**
 * How the gym's card scanner types.
 *
 * @param prefix what it types before a code; may be empty
 * @param suffix what it types after a code, such as Enter
 * @param gapMillis longest time between two of its keys, 5 to 100; a person is slower
 */
public record ScannerSettings(String prefix, char suffix, int gapMillis) {
    /** Codes of fewer letters could be a person with quick fingers. */
    public static final int SHORTEST = 4;

    /** Longer codes are none; a calendar entry that carries a whole session comes to some 500 letters. */
    public static final int LONGEST = 2000;

    /** A scanner as it leaves its box: no prefix, Enter after the code. */
    public static final ScannerSettings USUAL = new ScannerSettings("", '\n', 30);
}
