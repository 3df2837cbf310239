package gym.sorespot.kiosk.plugins;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Says which plugins may be tried again after a failure during a visit: one odd moment must not close the only plugin until
 * somebody from staff passes by, and one that fails again and again must not be offered for ever. Event thread only.
 */
final class Revival {
    /** So many times in {@link #SPAN}. */
    static final int MOST = 3;

    static final Duration SPAN = Duration.ofHours(1);

    private final Map<PluginSlot, List<Instant>> tries = new HashMap<>();

    /** Whether a plugin that failed at this step may be tried again now; if so, that counts as a try. */
    boolean mayTry(PluginSlot slot, PluginStep step, Clock clock) {
        if (!step.isPersonal() || !slot.isLoaded()) {
            return false;
        }
        Instant now = clock.instant();
        List<Instant> recent = tries.computeIfAbsent(slot, any -> new ArrayList<>());
        recent.removeIf(time -> time.isBefore(now.minus(SPAN)));
        return recent.size() < MOST && recent.add(now);
    }
}
