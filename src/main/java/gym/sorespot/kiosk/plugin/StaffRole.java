package gym.sorespot.kiosk.plugin;

import java.util.Locale;

/** What somebody of the staff may do; each role may do all that the one before it may. */
public enum StaffRole {
    /** Works with members: exercises, what is out of order, a member's forgotten PIN. */
    TRAINER,
    /** Runs the gym: people of the staff, settings, members' data, backups. */
    MANAGER;

    /** Whether this role may do what needs that one. */
    public boolean covers(StaffRole needed) {
        return compareTo(needed) >= 0;
    }

    /** The name in files and bundles. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
