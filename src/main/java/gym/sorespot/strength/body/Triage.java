package gym.sorespot.strength.body;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The first decision of a session: whether there is one, and what each sore spot permits. Immutable. */
public sealed interface Triage {

    /**
     * No session.
     *
     * @param urgency how soon somebody has to look at it
     * @param flag the red flag that decided, null when it was the severity
     * @param spot the spot whose severity decided, null when it was a red flag
     */
    record Stop(Urgency urgency, @Nullable RedFlag flag, @Nullable Spot spot) implements Triage {}

    /**
     * A session, within what each sore spot permits.
     *
     * @param bySpot the spots that were named, in the order of the body map; nothing else is restricted
     */
    record Permits(SortedMap<Spot, SorePermit> bySpot) implements Triage {
        /** Nothing is sore. */
        public static final Permits NONE = new Permits(new TreeMap<>());

        public Permits {
            bySpot = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(bySpot));
        }

        /** What the strictest of the sore spots permits that work on these areas loads. */
        public Permit permit(Collection<Area> areas, WorkSide side) {
            Permit strictest = Permit.ALL;
            for (SorePermit sore : bySpot.values()) {
                Spot spot = sore.soreness().spot();
                if (side.loads(spot.side()) && areas.contains(spot.area())) {
                    strictest = strictest.and(sore.permit());
                }
            }
            return strictest;
        }

        /** The sore spots (severity above 0) that work on these areas loads, the sorest first. */
        public List<SorePermit> touched(Collection<Area> areas, WorkSide side) {
            return bySpot.values().stream()
                    .filter(sore -> sore.soreness().severity() > 0)
                    .filter(sore -> side.loads(sore.soreness().spot().side()))
                    .filter(sore -> areas.contains(sore.soreness().spot().area()))
                    .sorted(SOREST_FIRST)
                    .toList();
        }

        /** The spots that are to be worked (severity above 0, below the stop threshold), the sorest first. */
        public List<SorePermit> aimed() {
            return bySpot.values().stream()
                    .filter(sore -> sore.band() != Band.NONE && sore.band() != Band.STOP)
                    .sorted(SOREST_FIRST)
                    .toList();
        }

        /** The spots at the stop threshold that staff have seen: nothing may work them. */
        public List<Spot> leftOut() {
            return bySpot.values().stream()
                    .filter(sore -> sore.band() == Band.STOP)
                    .map(sore -> sore.soreness().spot())
                    .toList();
        }
    }

    /**
     * A sore spot and what it permits.
     *
     * @param soreness what the member said
     * @param band its band
     * @param permit the band's permit; without eccentric work where the soreness is fresh
     * @param fresh whether eccentric work is out because the soreness began at most 72 h ago
     */
    record SorePermit(Soreness soreness, Band band, Permit permit, boolean fresh) {}

    /** The sorest spot first; the body map's order where equally sore. */
    Comparator<SorePermit> SOREST_FIRST = Comparator.comparing(
                    (SorePermit sore) -> sore.soreness().severity(), Comparator.reverseOrder())
            .thenComparing(sore -> sore.soreness().spot());

    /**
     * Days within which soreness counts as fresh: 72 h (house rule; soreness after unused work peaks at about 48 h, F5,
     * and heavy eccentric work on top costs force for days, F6).
     */
    int FRESH_DAYS = 3;

    /**
     * Decides. A red flag beats any severity, the most urgent flag wins, and among equals the order of the table.
     *
     * @param soreness at most one entry a spot
     * @param warnings ids of red flags
     * @param thresholds where the gym's bands begin
     * @param unlocked staff have seen the member: a spot at the stop threshold is left out; a red flag stops all the same
     * @param date the day of the session
     * @throws IllegalArgumentException on an unknown red flag; the message names the allowed ones
     */
    static Triage of(
            Collection<Soreness> soreness,
            Collection<String> warnings,
            Thresholds thresholds,
            boolean unlocked,
            LocalDate date) {
        Optional<RedFlag> worst = warnings.stream().map(RedFlag::parse).min(Comparator.naturalOrder());
        if (worst.isPresent()) {
            return new Stop(worst.get().urgency(), worst.get(), null);
        }
        SortedMap<Spot, SorePermit> bySpot = new TreeMap<>();
        for (Soreness sore : soreness) {
            bySpot.put(sore.spot(), permit(sore, thresholds, date));
        }
        if (!unlocked) {
            Optional<SorePermit> stopping = bySpot.values().stream()
                    .filter(sore -> sore.band() == Band.STOP)
                    .min(SOREST_FIRST);
            if (stopping.isPresent()) {
                return new Stop(Urgency.STAFF, null, stopping.get().soreness().spot());
            }
        }
        return new Permits(bySpot);
    }

    private static SorePermit permit(Soreness sore, Thresholds thresholds, LocalDate date) {
        Band band = Band.of(sore.severity(), thresholds);
        boolean fresh = band == Band.SORE
                && sore.since() != null
                && !sore.since().plusDays(FRESH_DAYS).isBefore(date);
        return new SorePermit(sore, band, fresh ? band.permit().without(Role.ECCENTRIC) : band.permit(), fresh);
    }
}
