package gym.sorespot.strength.body;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One place on the body map: an area and, where it is paired, a side.
 *
 * @param area the area
 * @param side the side; null exactly for an area on the middle line
 */
public record Spot(Area area, @Nullable Side side) implements Comparable<Spot> {

    private static final Comparator<Spot> ORDER = Comparator.comparing(Spot::area)
            .thenComparing(Spot::side, Comparator.nullsFirst(Comparator.naturalOrder()));

    public Spot {
        if (area.paired() != (side != null)) {
            throw new IllegalArgumentException(area + (area.paired() ? " needs a side" : " has no sides"));
        }
    }

    /** All spots of an area: two for a paired one, else one. */
    public static Stream<Spot> of(Area area) {
        return area.paired()
                ? Stream.of(new Spot(area, Side.LEFT), new Spot(area, Side.RIGHT))
                : Stream.of(new Spot(area, null));
    }

    /** The spot with an id such as {@code calf:left} or {@code low-back}. */
    public static Optional<Spot> byId(String id) {
        int colon = id.indexOf(':');
        Optional<Area> area = Area.byId(colon < 0 ? id : id.substring(0, colon));
        Optional<Side> side = colon < 0 ? Optional.empty() : Side.byId(id.substring(colon + 1));
        return area.filter(found -> found.paired() == side.isPresent() && (colon < 0 || side.isPresent()))
                .map(found -> new Spot(found, side.orElse(null)));
    }

    /** Such as {@code calf:left}, or {@code low-back} on the middle line. */
    public String id() {
        return side == null ? area.id() : area.id() + ":" + side.id();
    }

    @Override
    public int compareTo(Spot other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return id();
    }
}
