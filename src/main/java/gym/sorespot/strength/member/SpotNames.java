package gym.sorespot.strength.member;

import gym.sorespot.strength.body.Area;
import gym.sorespot.strength.body.Side;
import gym.sorespot.strength.body.Spot;
import gym.sorespot.touch.Words;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** How areas and spots are called on the screens, in one language. Immutable. */
final class SpotNames {
    private final Words areas;
    private final Words words;

    SpotNames(Words words) {
        this.words = words;
        this.areas = Words.of(Area.class, "areas", words.locale());
    }

    /** Such as "Calf". */
    String area(Area area) {
        return capital(plain(area));
    }

    /** Such as "Left calf" or "Lower back". */
    String spot(Spot spot) {
        Side side = spot.side();
        return side == null ? area(spot.area()) : capital(words.text("spot." + side.id(), plain(spot.area())));
    }

    /** Such as "left and right calf, lower back", for the middle of a sentence. */
    String spots(Collection<Spot> spots) {
        Map<Area, List<Spot>> byArea =
                spots.stream().collect(Collectors.groupingBy(Spot::area, LinkedHashMap::new, Collectors.toList()));
        return byArea.values().stream().map(this::sides).collect(Collectors.joining(", "));
    }

    private String sides(List<Spot> ofOneArea) {
        Spot first = ofOneArea.get(0);
        String area = plain(first.area());
        Side side = first.side();
        if (side == null) {
            return area;
        }
        return words.text("spots." + (ofOneArea.size() > 1 ? "both" : side.id()), area);
    }

    private String plain(Area area) {
        return areas.text(area.id());
    }

    private String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(words.locale()) + text.substring(1);
    }
}
