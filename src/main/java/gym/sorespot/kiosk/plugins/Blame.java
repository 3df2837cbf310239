package gym.sorespot.kiosk.plugins;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whose failure it is that came up on the event thread. Stateless. */
final class Blame {
    private static final String HOST = "gym.sorespot.kiosk.";
    private static final int DEEP = 20;

    private Blame() {}

    /**
     * The plugin that a failure belongs to: the one whose code was running, or, when only Swing was (a model that lies to a
     * table), the open one.
     *
     * @param open the plugin on the screen, null for none
     * @return empty when it is the host's own
     */
    static Optional<PluginSlot> of(Throwable failure, List<PluginSlot> slots, @Nullable PluginSlot open) {
        int depth = 0;
        for (Throwable cause = failure; cause != null && depth < DEEP; cause = cause.getCause(), depth++) {
            for (StackTraceElement frame : cause.getStackTrace()) {
                for (PluginSlot slot : slots) {
                    if (slot.owns(frame)) {
                        return Optional.of(slot);
                    }
                }
            }
        }
        return isHosts(failure) ? Optional.empty() : Optional.ofNullable(open);
    }

    private static boolean isHosts(Throwable failure) {
        for (StackTraceElement frame : failure.getStackTrace()) {
            if (!frame.getClassName().startsWith("java.")
                    && !frame.getClassName().startsWith("jdk.")) {
                return frame.getClassName().startsWith(HOST);
            }
        }
        return false;
    }
}
