package gym.sorespot.strength.session.reasons;

import gym.sorespot.strength.body.Area;
import gym.sorespot.strength.body.AreaText;
import gym.sorespot.strength.body.Spot;
import gym.sorespot.strength.session.day.Aim;
import gym.sorespot.strength.session.day.SpotBits;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Names sore spots: "left calf", or "calves" when both are meant. */
final class Sore {
    private final List<Aim> aims;
    private final AreaText areas;

    Sore(List<Aim> aims, AreaText areas) {
        this.aims = aims;
        this.areas = areas;
    }

    /** The aims among these spots, the sorest first, both sides of an area as one. */
    List<String> words(long spots) {
        List<String> words = new ArrayList<>();
        Set<Area> named = EnumSet.noneOf(Area.class);
        for (Aim aim : aims) {
            Spot spot = aim.spot();
            if ((spots & SpotBits.bit(spot)) != 0 && named.add(spot.area())) {
                words.add(both(spot, spots) ? areas.both(spot.area()) : areas.word(spot));
            }
        }
        return words;
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
