package gym.sorespot.strength.body;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/** The areas in the member's words, in one language, from the bundle {@code areas}. Immutable. */
public final class AreaText {
    private final Map<Area, String> one = new EnumMap<>(Area.class);
    private final Map<Area, String> both = new EnumMap<>(Area.class);
    private final Map<Area, String> left = new EnumMap<>(Area.class);
    private final Map<Area, String> right = new EnumMap<>(Area.class);

    public AreaText(Locale locale) {
        ResourceBundle words = ResourceBundle.getBundle(
                "gym.sorespot.strength.body.areas",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        for (Area area : Area.values()) {
            String word = words.getString(area.id());
            one.put(area, word);
            both.put(area, area.paired() ? words.getString(area.id() + ".both") : word);
            left.put(area, words.getString("side.left").replace("{0}", word));
            right.put(area, words.getString("side.right").replace("{0}", word));
        }
    }

    /** Such as {@code calf}. */
    public String word(Area area) {
        return one.getOrDefault(area, area.id());
    }

    /** Both sides together, such as {@code calves}. */
    public String both(Area area) {
        return both.getOrDefault(area, area.id());
    }

    /** Such as {@code left calf}, or {@code lower back} on the middle line. */
    public String word(Spot spot) {
        Side side = spot.side();
        Map<Area, String> words = side == null ? one : side == Side.LEFT ? left : right;
        return words.getOrDefault(spot.area(), spot.id());
    }
}
