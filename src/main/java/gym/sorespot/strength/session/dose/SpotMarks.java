package gym.sorespot.strength.session.dose;

import gym.sorespot.strength.body.Area;
import gym.sorespot.strength.body.Spot;
import gym.sorespot.strength.body.WorkSide;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Something known of some spots, found quickly for the areas of an exercise. Immutable once filled. */
final class SpotMarks<T> {
    private final Map<Area, TreeMap<Spot, T>> byArea = new EnumMap<>(Area.class);

    /** Keeps the first mark of a spot: whoever fills this begins with what matters most. */
    void mark(Spot spot, T mark) {
        byArea.computeIfAbsent(spot.area(), area -> new TreeMap<>()).putIfAbsent(spot, mark);
    }

    boolean has(Spot spot) {
        Map<Spot, T> marks = byArea.get(spot.area());
        return marks != null && marks.containsKey(spot);
    }

    /** The mark of the first spot that such work loads: in the order of the areas, then left before right. */
    @Nullable
    T find(List<Area> areas, WorkSide side) {
        if (byArea.isEmpty()) {
            return null;
        }
        for (Area area : areas) {
            Map<Spot, T> marks = byArea.get(area);
            if (marks != null) {
                for (Map.Entry<Spot, T> entry : marks.entrySet()) {
                    if (side.loads(entry.getKey().side())) {
                        return entry.getValue();
                    }
                }
            }
        }
        return null;
    }
}
