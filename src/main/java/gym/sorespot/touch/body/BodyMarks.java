package gym.sorespot.touch.body;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is shown on the figure besides itself. Not thread-safe; belongs to its map. */
public final class BodyMarks {
    private final Map<BodySpot, Integer> severities = new LinkedHashMap<>();
    private final Set<BodySpot> outlined = new LinkedHashSet<>();
    private final Set<BodySpot> chosen = new LinkedHashSet<>();
    private @Nullable BodySpot focused;
    private @Nullable BodySpot pressed;
    private @Nullable BodySpot swelling;
    private double swell;
    private int version;

    /**
     * Flags a spot.
     *
     * @param severity 1 to 10; 0 takes the flag away
     * @throws IllegalArgumentException outside of 0 to 10
     */
    public void severity(BodySpot spot, int severity) {
        if (SorenessBand.of(severity) == SorenessBand.NONE) {
            severities.remove(spot);
        } else {
            severities.put(spot, severity);
        }
        version++;
    }

    /** 0 when not flagged. */
    public int severity(BodySpot spot) {
        return severities.getOrDefault(spot, 0);
    }

    /** Flagged spots with 1 to 10, in the order of flagging. */
    public Map<BodySpot, Integer> severities() {
        return Collections.unmodifiableMap(severities);
    }

    /** The spots of the last visit. */
    public void outlined(Collection<BodySpot> spots) {
        outlined.clear();
        outlined.addAll(spots);
    }

    public Set<BodySpot> outlined() {
        return Collections.unmodifiableSet(outlined);
    }

    /** The spots that are being asked about. */
    public void chosen(Collection<BodySpot> spots) {
        chosen.clear();
        chosen.addAll(spots);
    }

    public Set<BodySpot> chosen() {
        return Collections.unmodifiableSet(chosen);
    }

    /** Takes everything away that says something about a person. */
    public void clear() {
        severities.clear();
        outlined.clear();
        chosen.clear();
        pressed = null;
        swelling = null;
        version++;
    }

    public void focused(@Nullable BodySpot spot) {
        focused = spot;
    }

    public @Nullable BodySpot focused() {
        return focused;
    }

    public void pressed(@Nullable BodySpot spot) {
        pressed = spot;
    }

    public @Nullable BodySpot pressed() {
        return pressed;
    }

    /** @param swell 0 to 1, how far the spot has swelled */
    public void swelling(@Nullable BodySpot spot, double swell) {
        this.swelling = spot;
        this.swell = swell;
    }

    /** How far a spot has swelled, 0 to 1. */
    double swell(BodySpot spot) {
        return spot.equals(swelling) ? swell : 0;
    }

    /** Changes whenever a flag does. */
    int version() {
        return version;
    }
}
