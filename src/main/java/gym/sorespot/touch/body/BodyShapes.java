package gym.sorespot.touch.body;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The figure from both sides. Immutable, for any thread. */
public final class BodyShapes {
    private final BodyFigure front;
    private final BodyFigure back;
    private final List<BodyPlace> homes;

    private BodyShapes(BodyFigure front, BodyFigure back) {
        this.front = front;
        this.back = back;
        this.homes = homes(front, back);
    }

    /**
     * Reads the drawings and cuts the areas out of the silhouettes; takes some tens of milliseconds.
     *
     * @throws IllegalStateException when a drawing is missing or broken
     */
    public static BodyShapes load() {
        return new BodyShapes(load(BodyView.FRONT), load(BodyView.BACK));
    }

    /** The one that everybody shares; the first who asks, best not on the event thread, waits while it is read. */
    public static BodyShapes shared() {
        return Shared.SHAPES;
    }

    private static final class Shared {
        static final BodyShapes SHAPES = load();

        private Shared() {}
    }

    private static BodyFigure load(BodyView view) {
        return new BodyCutter(view, BodyDrawing.read(view.drawing())).cut();
    }

    public BodyFigure figure(BodyView view) {
        return view == BodyView.FRONT ? front : back;
    }

    /** Every spot once, at its home view, front before back, from head to foot. */
    public List<BodyPlace> homes() {
        return homes;
    }

    /** The home of a spot; empty when there is no such area or it has no such side. */
    public Optional<BodyPlace> home(BodySpot spot) {
        return homes.stream().filter(place -> place.spot().equals(spot)).findFirst();
    }

    private static List<BodyPlace> homes(BodyFigure front, BodyFigure back) {
        return Stream.concat(front.places().stream(), back.places().stream())
                .filter(place -> !place.echo())
                .sorted(Comparator.comparing(BodyPlace::view)
                        .thenComparing(place -> place.centre().y())
                        .thenComparing(place -> place.centre().x()))
                .toList();
    }
}
