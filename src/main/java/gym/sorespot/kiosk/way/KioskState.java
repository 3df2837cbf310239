package gym.sorespot.kiosk.way;

import java.util.EnumSet;
import java.util.Set;

/** Where the kiosk is. */
public enum KioskState {
    /** The calm picture; nobody is on a visit. */
    ATTRACT,
    /** The choice between plugins. */
    TILES,
    /** A plugin has the screen. */
    PLUGIN,
    /** Something stopped working; a few words and back to the beginning. */
    SORRY,
    /** Staff are asked who they are, or set the first PIN. */
    GATE,
    /** The pages of staff. */
    STAFF,
    /** The window is gone. */
    CLOSED;

    /** Where one may go from here. */
    public Set<KioskState> next() {
        return switch (this) {
            case ATTRACT -> EnumSet.of(TILES, PLUGIN, SORRY, GATE, CLOSED);
            case TILES -> EnumSet.of(ATTRACT, PLUGIN, SORRY, CLOSED);
            case PLUGIN -> EnumSet.of(ATTRACT, SORRY, CLOSED);
            case SORRY -> EnumSet.of(ATTRACT, GATE, CLOSED);
            case GATE -> EnumSet.of(ATTRACT, STAFF, SORRY, CLOSED);
            case STAFF -> EnumSet.of(ATTRACT, SORRY, CLOSED);
            case CLOSED -> EnumSet.noneOf(KioskState.class);
        };
    }

    /** Whether somebody may be standing there: idle time is measured. */
    public boolean isVisit() {
        return this == TILES || this == PLUGIN || this == SORRY || this == GATE || this == STAFF;
    }
}
