package gym.sorespot.touch.body;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Finds what a finger meant. A fingertip covers 12 mm: a place narrower than that reaches beyond its edge, and where two
 * such places lie under one fingertip the answer is {@link Hit.Several}. Immutable, for any thread.
 */
public final class BodyHits {
    /** 12 mm in touch units. */
    private static final double FINGERTIP = 0.6;

    private static final int MOST = 4;

    private final BodyShapes shapes;
    private final Map<BodyView, List<Target>> targets = new EnumMap<>(BodyView.class);

    public BodyHits(BodyShapes shapes) {
        this.shapes = shapes;
        for (BodyView view : BodyView.values()) {
            targets.put(
                    view, shapes.figure(view).places().stream().map(Target::new).toList());
        }
    }

    /** What a touch at a pixel of a picture with this layout meant. */
    public Hit at(double x, double y, BodyLayout layout) {
        BodyView view = layout.viewAt(x);
        Point2D point = layout.toFigure(view, x, y);
        double tip = FINGERTIP * layout.unit() / layout.scale();
        boolean neutral = shapes.figure(view).neutral().stream().anyMatch(part -> part.contains(point));
        boolean onFigure = shapes.figure(view).silhouette().contains(point);
        List<Near> near = near(view, point, tip, onFigure);
        if (near.isEmpty() || neutral && near.get(0).distance > near.get(0).reach(tip)) {
            return neutral ? new Hit.Neutral() : new Hit.Nothing();
        }
        List<BodySpot> spots = underTip(near, tip);
        return spots.size() == 1 ? new Hit.One(spots.get(0)) : new Hit.Several(view, spots);
    }

    /** Places in reach of the touch; a small one before the large one it lies in or beside. */
    private List<Near> near(BodyView view, Point2D point, double tip, boolean onFigure) {
        List<Near> near = new ArrayList<>();
        for (Target target : targets.getOrDefault(view, List.of())) {
            double distance = target.flat.signedDistance(point.getX(), point.getY());
            Near candidate = new Near(target, distance);
            double reach = Math.max(candidate.reach(tip), onFigure ? 0 : tip / 2);
            if (distance <= reach) {
                near.add(candidate);
            }
        }
        near.sort(Comparator.comparing((Near candidate) -> !candidate.isSmall(tip))
                .thenComparing(candidate -> candidate.distance));
        return near;
    }

    private static List<BodySpot> underTip(List<Near> near, double tip) {
        Near first = near.get(0);
        List<BodySpot> close = spots(near, tip, first, tip / 2);
        return close.size() == 1 ? close : spots(near, tip, first, tip);
    }

    private static List<BodySpot> spots(List<Near> near, double tip, Near first, double margin) {
        return near.stream()
                .filter(candidate ->
                        candidate == first || candidate.isSmall(tip) && candidate.distance - first.distance < margin)
                .map(candidate -> candidate.target.place.spot())
                .distinct()
                .limit(MOST)
                .toList();
    }

    private record Target(BodyPlace place, FlatShape flat) {
        Target(BodyPlace place) {
            this(place, new FlatShape(place.shape()));
        }
    }

    /** @param distance of the touch from the edge, negative inside, figure units */
    private record Near(Target target, double distance) {
        boolean isSmall(double tip) {
            return 2 * target.place.centre().radius() < tip;
        }

        /** How far beyond its edge it may be touched: as far as makes it as wide as a fingertip. */
        double reach(double tip) {
            return Math.max(0, tip / 2 - target.place.centre().radius());
        }
    }
}
