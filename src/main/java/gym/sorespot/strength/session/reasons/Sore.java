package gym.sorespot.strength.session.reasons;

import gym.sorespot.strength.body.Area;
import gym.sorespot.strength.body.Spot;
import gym.sorespot.strength.session.day.Aim;
import gym.sorespot.strength.session.day.SpotBits;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Picks sore spots for a sentence: one side, or the area when both are meant. */
final class Sore {
    private final List<Aim> aims;

    Sore(List<Aim> aims) {
        this.aims = aims;
    }

    /** The aims among these spots, the sorest first, both sides of an area as one: each a {@link Spot} or {@link Both}. */
    List<Object> among(long spots) {
        List<Object> among = new ArrayList<>();
        Set<Area> named = EnumSet.noneOf(Area.class);
        for (Aim aim : aims) {
            Spot spot = aim.spot();
            if ((spots & SpotBits.bit(spot)) != 0 && named.add(spot.area())) {
                among.add(both(spot, spots) ? new Both(spot.area()) : spot);
            }
        }
        return among;
    }

    /** Whether the other side of this spot is sore, too, and among these spots. */
    private boolean both(Spot spot, long spots) {
        return spot.side() != null
                && aims.stream()
                        .map(Aim::spot)
                        .anyMatch(other -> other.area() == spot.area()
                                && other.side() != spot.side()
                                && (spots & SpotBits.bit(other)) != 0);
    }
}
