package gym.sorespot.strength.body;

import java.util.EnumSet;
import java.util.Set;

/**
 * What a severity permits, least severe first.
 *
 * <p>The bands are the rule book's triage table. House rule but for the edge at 5, which is the pain-monitoring model's
 * (Thomeé 1997, Phys Ther 77:1690; Silbernagel 2007, AJSM 35:897). Each cap is at most as generous as that of the band
 * before it, so that a sorer area never gets more.
 */
public enum Band {
    /** Nothing to feel: train as planned. */
    NONE("none", 100, Permit.NO_SETS_CAP, 10, Permit.NO_STRETCH_CAP, EnumSet.allOf(Role.class)),
    /** 1-2: effort up to 8 (house rule). */
    MILD("mild", 100, Permit.NO_SETS_CAP, 8, Permit.NO_STRETCH_CAP, EnumSet.allOf(Role.class)),
    /** 3-4: load up to 80%, three sets, effort up to 7, stretches up to 30 s (house rule). */
    SORE("sore", 80, 3, 7, 30, EnumSet.allOf(Role.class)),
    /** 5: half the load, effort up to 5, holds and gentle movement only (the edge: F2; the caps: house rule). */
    PAINFUL("painful", 50, 3, 5, 30, EnumSet.of(Role.WARM_UP, Role.STRETCH, Role.ISOMETRIC, Role.COOL_DOWN)),
    /** 6-7: no load, pain-free mobility only (house rule). */
    REST("rest", 0, 3, 3, 30, EnumSet.of(Role.WARM_UP, Role.COOL_DOWN)),
    /** 8-10: no session; with the staff's consent a session that leaves the area out (house rule). */
    STOP("stop", 0, 0, 0, 0, EnumSet.noneOf(Role.class));

    private final String id;
    private final Permit permit;

    Band(String id, int loadPercent, int sets, int effort, int stretchSeconds, Set<Role> roles) {
        this.id = id;
        this.permit = new Permit(loadPercent, sets, effort, stretchSeconds, roles);
    }

    /** The band of a severity from 0 to 10. */
    public static Band of(int severity, Thresholds thresholds) {
        if (severity >= thresholds.stop()) {
            return STOP;
        } else if (severity >= thresholds.rest()) {
            return REST;
        } else if (severity >= thresholds.painful()) {
            return PAINFUL;
        } else if (severity >= thresholds.sore()) {
            return SORE;
        }
        return severity >= thresholds.mild() ? MILD : NONE;
    }

    /** The word in bundles. */
    public String id() {
        return id;
    }

    /** What the band lets an item do that works such an area. */
    public Permit permit() {
        return permit;
    }

    @Override
    public String toString() {
        return id;
    }
}
