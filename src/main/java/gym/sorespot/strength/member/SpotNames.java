package gym.sorespot.strength.member;

import gym.sorespot.strength.body.Area;
import gym.sorespot.strength.body.AreaText;
import gym.sorespot.strength.body.Spot;
import gym.sorespot.touch.Words;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** How areas and spots are called on the screens, in one language. Immutable. */
final class SpotNames {
    private final Locale locale;
    private final AreaText areas;

    SpotNames(Words words) {
        this.locale = words.locale();
        this.areas = new AreaText(locale);
    }

    /** Such as "Calf". */
    String area(Area area) {
        return capital(areas.word(area));
    }

    /** Such as "Left calf" or "Lower back". */
    String spot(Spot spot) {
        return capital(areas.word(spot));
    }

    /** Such as "calves, lower back", for a sentence about the member's own. */
    String spots(Collection<Spot> spots) {
        Map<Area, List<Spot>> byArea =
                spots.stream().collect(Collectors.groupingBy(Spot::area, LinkedHashMap::new, Collectors.toList()));
        return byArea.values().stream()
                .map(sides -> sides.size() > 1 ? areas.bothYours(sides.get(0).area()) : areas.yours(sides.get(0)))
                .collect(Collectors.joining(", "));
    }

    private String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(locale) + text.substring(1);
    }
}
