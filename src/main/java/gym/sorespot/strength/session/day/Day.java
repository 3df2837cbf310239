package gym.sorespot.strength.session.day;

import gym.sorespot.strength.body.Role;
import gym.sorespot.strength.body.Spot;
import gym.sorespot.strength.body.Triage;
import gym.sorespot.strength.catalogue.Catalogue;
import gym.sorespot.strength.history.History;
import gym.sorespot.strength.session.Request;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** One member on one day, in the form in which the search asks. Immutable. */
public final class Day {
    /** Contract: what an area gets that was trained hard in the last 48 h. */
    public static final Set<Role> MOBILITY =
            java.util.Collections.unmodifiableSet(EnumSet.of(Role.WARM_UP, Role.STRETCH, Role.COOL_DOWN));

    private final Request request;
    private final Triage.Permits permits;
    private final PastWork past;
    private final List<Aim> aims;
    private final long[] soreAt = new long[11];
    private final int[] severities;
    private final long[] forbidden = new long[Role.values().length];

    private Day(Request request, Triage.Permits permits, PastWork past) {
        this.request = request;
        this.permits = permits;
        this.past = past;
        List<Aim> found = new ArrayList<>();
        for (Triage.SorePermit sore : permits.aimed()) {
            boolean rested = (past.hard() & SpotBits.bit(sore.soreness().spot())) != 0;
            found.add(new Aim(sore, found.size(), rested));
        }
        this.aims = List.copyOf(found);
        permits.bySpot().forEach(this::restrict);
        this.severities = IntStream.range(1, soreAt.length)
                .filter(severity -> soreAt[severity] != 0)
                .toArray();
        for (Role role : Role.values()) {
            if (!MOBILITY.contains(role)) {
                forbidden[role.ordinal()] |= past.hard();
            }
        }
    }

    /** What is open to this member today. */
    public static Day of(Request request, Triage.Permits permits, History history, Catalogue catalogue) {
        return new Day(request, permits, PastWork.of(history, catalogue, request.date()));
    }

    private void restrict(Spot spot, Triage.SorePermit sore) {
        long bit = SpotBits.bit(spot);
        soreAt[sore.soreness().severity()] |= bit;
        for (Role role : Role.values()) {
            if (!sore.permit().allows(role)) {
                forbidden[role.ordinal()] |= bit;
            }
        }
    }

    public Request request() {
        return request;
    }

    public Triage.Permits permits() {
        return permits;
    }

    public PastWork past() {
        return past;
    }

    /** The spots the session is aimed at, the sorest first. */
    public List<Aim> aims() {
        return aims;
    }

    /** The severities that something has today, 1 to 10; not to be changed. */
    public int[] severities() {
        return severities;
    }

    /** The spots of this severity (1 to 10), as {@link SpotBits}. */
    public long soreAt(int severity) {
        return soreAt[severity];
    }

    /** The spots that must not get work of this kind today, as {@link SpotBits}. */
    public long forbidden(Role role) {
        return forbidden[role.ordinal()];
    }

    /** The length of the session in seconds. */
    public int seconds() {
        return request.minutes() * 60;
    }
}
