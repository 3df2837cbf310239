package gym.sorespot.strength.member;

import gym.sorespot.strength.body.Area;
import gym.sorespot.strength.body.Side;
import gym.sorespot.strength.body.Spot;
import gym.sorespot.touch.Words;
import java.util.Collection;
import java.util.Locale;
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

    /** Such as "Left calf, right calf". */
    String spots(Collection<Spot> spots) {
        return capital(spots.stream().map(spot -> lower(spot(spot))).collect(Collectors.joining(", ")));
    }

    private String plain(Area area) {
        return areas.text(area.id());
    }

    private String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(words.locale()) + text.substring(1);
    }

    private String lower(String text) {
        // German writes nouns large; English would otherwise have capitals in the middle of a line.
        boolean english = words.locale().getLanguage().equals(Locale.ENGLISH.getLanguage());
        return english ? text.substring(0, 1).toLowerCase(words.locale()) + text.substring(1) : text;
    }
}
