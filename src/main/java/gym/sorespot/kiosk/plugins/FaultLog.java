package gym.sorespot.kiosk.plugins;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes failures to the log under their code. Any thread. */
public final class FaultLog {
    private static final Logger LOG = LoggerFactory.getLogger(FaultLog.class);

    private FaultLog() {}

    /**
     * Logs a failure.
     *
     * @param where what failed; nothing personal
     * @param personal whether messages may hold what a member typed: then only kinds and places are logged
     * @return its code
     */
    public static String log(String where, Throwable failure, boolean personal) {
        String code = FaultCode.of(failure);
        if (personal) {
            LOG.error("{} {}: {}", code, where, places(failure));
        } else {
            LOG.error("{} {}", code, where, failure);
        }
        return code;
    }

    private static String places(Throwable failure) {
        StringBuilder text = new StringBuilder();
        int depth = 0;
        for (Throwable cause = failure; cause != null && depth < 5; cause = cause.getCause(), depth++) {
            text.append(depth == 0 ? "" : "\ncaused by ")
                    .append(cause.getClass().getName());
            for (StackTraceElement frame : cause.getStackTrace()) {
                text.append("\n  at ").append(frame);
            }
        }
        return text.toString();
    }
}
