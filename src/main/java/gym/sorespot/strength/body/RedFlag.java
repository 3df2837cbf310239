package gym.sorespot.strength.body;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A symptom at a place that rules training out until somebody has looked at it: {@code calf:swelling} or
 * {@code any:dark-urine}.
 *
 * @param area where it was asked; null for a symptom that is asked whatever is sore
 * @param symptom what
 */
public record RedFlag(@Nullable Area area, Symptom symptom) implements Comparable<RedFlag> {

    private static final String ANY = "any";

    private static final Comparator<RedFlag> ORDER = Comparator.comparing(
                    (RedFlag flag) -> flag.symptom().urgency(), Comparator.reverseOrder())
            .thenComparing(RedFlag::symptom)
            .thenComparing(RedFlag::area, Comparator.nullsFirst(Comparator.naturalOrder()));

    public RedFlag {
        if (area == null ? !symptom.areas().isEmpty() : !symptom.areas().contains(area)) {
            throw new IllegalArgumentException("no question " + symptom.word() + " at " + area);
        }
    }

    /** Those that are asked whatever is sore, most urgent first. */
    public static List<RedFlag> general() {
        return Arrays.stream(Symptom.values())
                .filter(symptom -> symptom.areas().isEmpty())
                .map(symptom -> new RedFlag(null, symptom))
                .sorted()
                .toList();
    }

    /** Those that are asked when this area is sore, most urgent first; may be empty. */
    public static List<RedFlag> of(Area area) {
        return Arrays.stream(Symptom.values())
                .filter(symptom -> symptom.areas().contains(area))
                .map(symptom -> new RedFlag(area, symptom))
                .sorted()
                .toList();
    }

    /** All there are: the general ones, then area by area. */
    public static List<RedFlag> all() {
        List<RedFlag> all = new ArrayList<>(general());
        for (Area area : Area.values()) {
            all.addAll(of(area));
        }
        return List.copyOf(all);
    }

    /** The flag with an id such as {@code calf:swelling}, if there is one. */
    public static Optional<RedFlag> byId(String id) {
        return candidates(id).filter(flag -> flag.id().equals(id)).findFirst();
    }

    /**
     * The flag with this id.
     *
     * @throws IllegalArgumentException when there is none; the message names those there are at that place
     */
    public static RedFlag parse(String id) {
        return byId(id).orElseThrow(() -> new IllegalArgumentException(unknown(id)));
    }

    private static String unknown(String id) {
        String allowed = candidates(id).map(RedFlag::id).collect(Collectors.joining(", "));
        String place = id.contains(":") ? id.substring(0, id.indexOf(':')) : id;
        if (!allowed.isEmpty()) {
            return "\"" + id + "\" is not a red flag; give one of " + allowed;
        }
        String general = general().stream().map(RedFlag::id).collect(Collectors.joining(", "));
        return Area.byId(place).isPresent()
                ? "\"" + id + "\" is not a red flag, " + place + " has none of its own; give one of " + general
                : "\"" + id + "\" is not a red flag; give area:flag such as calf:swelling, or one of " + general;
    }

    private static Stream<RedFlag> candidates(String id) {
        int colon = id.indexOf(':');
        String place = colon < 0 ? id : id.substring(0, colon);
        if (place.equals(ANY)) {
            return general().stream();
        }
        return Area.byId(place).map(RedFlag::of).orElse(List.of()).stream();
    }

    /** Such as {@code calf:swelling} or {@code any:dark-urine}. */
    public String id() {
        return (area == null ? ANY : area.id()) + ":" + symptom.word();
    }

    /** How soon somebody has to look at it. */
    public Urgency urgency() {
        return symptom.urgency();
    }

    /** Most urgent first. */
    @Override
    public int compareTo(RedFlag other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return id();
    }
}
