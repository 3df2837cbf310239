package gym.sorespot.kiosk.plugins;

import java.util.Arrays;

/** A short code for a failure, the same for the same failure, so that a person can read it out. */
public final class FaultCode {
    /** Without letters and digits that look or sound like another. */
    private static final String LETTERS = "ACDEFHJKLMNPRTUVWXY34679";

    private static final int FRAMES = 5;

    private FaultCode() {}

    /** The code of a failure: kind and place, never its message. */
    public static String of(Throwable failure) {
        long hash = 1125899906842597L;
        int depth = 0;
        for (Throwable cause = failure; cause != null && depth < FRAMES; cause = cause.getCause(), depth++) {
            hash = mix(hash, cause.getClass().getName());
            hash = Arrays.stream(cause.getStackTrace())
                    .limit(FRAMES)
                    .map(frame -> frame.getClassName() + "#" + frame.getMethodName())
                    .reduce(hash, FaultCode::mix, (one, other) -> one ^ other);
        }
        return letters(hash);
    }

    private static long mix(long hash, String text) {
        long mixed = hash;
        for (int i = 0; i < text.length(); i++) {
            mixed = 31 * mixed + text.charAt(i);
        }
        return mixed;
    }

    private static String letters(long hash) {
        StringBuilder code = new StringBuilder();
        long rest = hash ^ (hash >>> 29);
        for (int i = 0; i < 6; i++) {
            code.append(i == 3 ? "-" : "").append(LETTERS.charAt((int) Long.remainderUnsigned(rest, LETTERS.length())));
            rest = Long.divideUnsigned(rest, LETTERS.length());
        }
        return code.toString();
    }
}
