package gym.sorespot.strength.history.derby;

import java.io.OutputStream;

/**
 * Takes Derby's own log and drops it: it may show rows, and a row is health data. What staff need to know is said in
 * {@link DerbyFaults} by code. Public because Derby looks it up by name.
 */
public final class DerbyLog {
    private DerbyLog() {}

    /** Named in the property {@code derby.stream.error.method}. */
    public static OutputStream silence() {
        return OutputStream.nullOutputStream();
    }
}
