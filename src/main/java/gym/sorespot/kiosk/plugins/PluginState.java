package gym.sorespot.kiosk.plugins;

import java.util.EnumSet;
import java.util.Set;

/** The life of a plugin in the host. */
public enum PluginState {
    /** Its class is loaded. */
    FOUND,
    /** It has been started and can be opened. */
    READY,
    /** Somebody is on a visit with it. */
    OPEN,
    /** It threw something at us; nothing more is asked of it, unless it is tried again from the beginning. */
    FAILED,
    /** The kiosk has closed. */
    STOPPED;

    /** What may follow. */
    public Set<PluginState> next() {
        return switch (this) {
            case FOUND -> EnumSet.of(READY, FAILED, STOPPED);
            case READY -> EnumSet.of(OPEN, FAILED, STOPPED);
            case OPEN -> EnumSet.of(READY, FAILED, STOPPED);
            case FAILED -> EnumSet.of(FOUND);
            case STOPPED -> EnumSet.noneOf(PluginState.class);
        };
    }

    /**
     * The next state.
     *
     * @throws IllegalStateException if it may not follow this one
     */
    PluginState to(PluginState next) {
        if (!next().contains(next)) {
            throw new IllegalStateException(next + " may not follow " + this);
        }
        return next;
    }
}
