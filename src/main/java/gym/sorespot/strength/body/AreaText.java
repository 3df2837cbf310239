package gym.sorespot.strength.body;

import gym.sorespot.language.Bundles;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/**
 * The areas in the member's words, in one language, from the bundle {@code areas}. Each comes in two forms: as it stands by
 * itself ({@code left calf}), and as what a sentence is about ({@code yours}), which in some languages bends:
 * {@code deine linke Wade}. The bundle says how; its first lines explain it. Immutable.
 */
public final class AreaText {
    private final Forms plain;
    private final Forms yours;

    public AreaText(Locale locale) {
        ResourceBundle words = Bundles.of(AreaText.class, "areas", locale);
        this.plain = new Forms(words, "");
        this.yours = new Forms(words, ".yours");
    }

    /** Such as {@code calf}. */
    public String word(Area area) {
        return plain.of(area, null);
    }

    /** Both sides together, such as {@code calves}. */
    public String both(Area area) {
        return plain.both(area);
    }

    /** Such as {@code left calf}, or {@code lower back} on the middle line. */
    public String word(Spot spot) {
        return plain.of(spot.area(), spot.side());
    }

    /** The area as a sentence to the member is about it. */
    public String yours(Area area) {
        return yours.of(area, null);
    }

    /** Both sides as a sentence to the member is about them. */
    public String bothYours(Area area) {
        return yours.both(area);
    }

    /** The spot as a sentence to the member is about it. */
    public String yours(Spot spot) {
        return yours.of(spot.area(), spot.side());
    }

    /** All areas in one form. */
    private static final class Forms {
        private final Map<Area, String> one = new EnumMap<>(Area.class);
        private final Map<Area, String> both = new EnumMap<>(Area.class);
        private final Map<Area, String> left = new EnumMap<>(Area.class);
        private final Map<Area, String> right = new EnumMap<>(Area.class);

        Forms(ResourceBundle words, String form) {
            for (Area area : Area.values()) {
                String word = words.getString(area.id());
                String kind = words.containsKey(area.id() + ".kind") ? "." + words.getString(area.id() + ".kind") : "";
                one.put(area, filled(words, area.id(), "side.none" + form, kind, form, word));
                String pair = area.id() + ".both";
                both.put(
                        area,
                        words.containsKey(pair)
                                ? filled(words, pair, "side.both" + form, "", form, words.getString(pair))
                                : one.getOrDefault(area, word));
                left.put(area, filled(words, area.id() + ".left", "side.left" + form, kind, form, word));
                right.put(area, filled(words, area.id() + ".right", "side.right" + form, kind, form, word));
            }
        }

        /** What the bundle says for just this area, or else the pattern for its kind, or else the pattern for all. */
        private static String filled(
                ResourceBundle words, String own, String pattern, String kind, String form, String word) {
            String exact = own + form;
            boolean bends = !form.isEmpty() || own.endsWith(".left") || own.endsWith(".right");
            if (bends && words.containsKey(exact)) {
                return words.getString(exact);
            }
            String found = words.containsKey(pattern + kind) ? pattern + kind : pattern;
            return words.getString(found).replace("{0}", word);
        }

        String of(Area area, @Nullable Side side) {
            Map<Area, String> words = side == null ? one : side == Side.LEFT ? left : right;
            return words.getOrDefault(area, area.id());
        }

        String both(Area area) {
            return both.getOrDefault(area, area.id());
        }
    }
}
