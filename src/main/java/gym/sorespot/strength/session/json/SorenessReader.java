package gym.sorespot.strength.session.json;

import gym.sorespot.strength.body.Area;
import gym.sorespot.strength.body.Side;
import gym.sorespot.strength.body.Soreness;
import gym.sorespot.strength.body.Spot;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is sore: each area and side at most once, {@code both} becomes two spots. */
final class SorenessReader {
    private static final List<String> FIELDS = List.of("area", "side", "severity", "since");
    private static final List<String> SIDES = List.of("left", "right", "both");
    static final List<String> AREAS = Arrays.stream(Area.values()).map(Area::id).toList();

    private SorenessReader() {}

    static List<Soreness> read(Field list, LocalDate date) {
        List<Soreness> soreness = new ArrayList<>();
        Map<Spot, String> seen = new HashMap<>();
        for (Field entry : list.list(200)) {
            entry.allow(FIELDS);
            Area area = entry.required("area").word(AREAS, Area::byId);
            int severity = entry.required("severity").whole(0, 10);
            LocalDate since =
                    entry.optional("since").map(field -> upTo(field, date)).orElse(null);
            for (Spot spot : spots(entry, area)) {
                String first = seen.putIfAbsent(spot, entry.path());
                if (first != null) {
                    throw entry.wrong("spot-twice", spot.id(), first);
                }
                soreness.add(new Soreness(spot, severity, since));
            }
        }
        return soreness;
    }

    static LocalDate upTo(Field field, LocalDate latest) {
        LocalDate date = field.date();
        if (date.isAfter(latest)) {
            throw field.wrong("date-later", latest);
        }
        return date;
    }

    private static List<Spot> spots(Field entry, Area area) {
        Optional<Field> side = entry.optional("side");
        if (!area.paired()) {
            if (side.isPresent()) {
                throw side.get().wrong("side-middle", area.id());
            }
            return List.of(new Spot(area, null));
        }
        if (side.isEmpty()) {
            throw entry.wrong("side-missing", area.id());
        }
        String word = side.get().word(SIDES, text -> SIDES.contains(text) ? Optional.of(text) : Optional.empty());
        @Nullable Side one = Side.byId(word).orElse(null);
        return one == null ? Spot.of(area).toList() : List.of(new Spot(area, one));
    }
}
