package gym.sorespot.strength.session.choice;

import gym.sorespot.strength.body.Area;
import gym.sorespot.strength.body.Spot;
import gym.sorespot.strength.body.WorkSide;
import gym.sorespot.strength.session.day.Aim;
import gym.sorespot.strength.session.day.SpotBits;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The sore spots of a day and what lies around them, as {@link SpotBits}. Immutable. */
final class Aimed {
    /** Aims and roles are numbered together: so many numbers an aim. */
    static final int ROLES = 8;

    private final List<Aim> aims;
    private final long[] bits;
    private final long spots;
    private final long opposite;
    private final long neighbours;

    Aimed(List<Aim> aims) {
        this.aims = aims;
        this.bits = aims.stream().mapToLong(aim -> SpotBits.bit(aim.spot())).toArray();
        long in = 0;
        long against = 0;
        long beside = 0;
        for (Aim aim : aims) {
            in |= SpotBits.bit(aim.spot());
            against |= opposite(aim.spot());
            beside |= SpotBits.loaded(aim.spot().area().neighbours(), WorkSide.BOTH);
        }
        this.spots = in;
        this.opposite = against;
        this.neighbours = beside;
    }

    List<Aim> all() {
        return aims;
    }

    boolean any(long works) {
        return (works & spots) != 0;
    }

    boolean opposes(long works) {
        return (works & opposite) != 0;
    }

    /** Whether a neighbour of something sore is among these; on both sides, since tired helpers are not told apart. */
    boolean neighbours(long works) {
        return (works & neighbours) != 0;
    }

    boolean works(long works, int rank) {
        return (works & bits[rank]) != 0;
    }

    /** The aims among these spots, by their ranks as bits. */
    long ranks(long works) {
        long ranks = 0;
        if (any(works)) {
            for (int rank = 0; rank < bits.length; rank++) {
                ranks |= works(works, rank) ? 1L << rank : 0;
            }
        }
        return ranks;
    }

    /** The sorest aim among these spots. */
    @Nullable
    Aim sorest(long works) {
        if (any(works)) {
            for (Aim aim : aims) {
                if (works(works, aim.rank())) {
                    return aim;
                }
            }
        }
        return null;
    }

    /** The first area, in the order of the body map, that opposes the first aim that anything here opposes. */
    @Nullable
    Area opposed(long works) {
        for (Aim aim : aims) {
            long found = opposite(aim.spot()) & works;
            if (found != 0) {
                return SpotBits.spot(Long.numberOfTrailingZeros(found)).area();
            }
        }
        return null;
    }

    /** The spots that do the opposite movement; of the waist, which opposes itself, the other side. */
    private static long opposite(Spot spot) {
        long found = spot.area()
                .antagonist()
                .map(area -> SpotBits.loaded(area, WorkSide.BOTH))
                .orElse(0L);
        return found & ~SpotBits.bit(spot);
    }
}
