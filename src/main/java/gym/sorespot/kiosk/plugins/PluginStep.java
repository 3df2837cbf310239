package gym.sorespot.kiosk.plugins;

/** What the host was asking of a plugin when it failed. */
public enum PluginStep {
    LOAD,
    START,
    OPEN,
    USE,
    WIPE,
    STAFF,
    STOP;

    /** Whether somebody was on a visit: what the plugin says then may hold something personal. */
    boolean isPersonal() {
        return this == OPEN || this == USE || this == WIPE;
    }
}
