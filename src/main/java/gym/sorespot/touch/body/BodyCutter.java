package gym.sorespot.touch.body;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Cuts the drawn half silhouette up along the drawn areas and mirrors the pieces. Where two drawn areas overlap the
 * later one wins, so that pieces share their edges exactly.
 */
final class BodyCutter {
    private static final AffineTransform MIRROR = AffineTransform.getScaleInstance(-1, 1);

    private final BodyView view;
    private final List<DrawnPath> paths;

    BodyCutter(BodyView view, List<DrawnPath> paths) {
        this.view = view;
        this.paths = paths;
    }

    BodyFigure cut() {
        Area half = paths.stream()
                .filter(path -> path.is("silhouette"))
                .map(path -> new Area(path.shape()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the drawing " + view.drawing() + " has no silhouette"));
        List<BodyPlace> places = new ArrayList<>();
        List<Shape> neutral = new ArrayList<>();
        Area left = new Area(half);
        for (int i = paths.size() - 1; i >= 0; i--) {
            DrawnPath path = paths.get(i);
            if (path.isCutter()) {
                Area piece = new Area(path.shape());
                piece.intersect(left);
                left.subtract(piece);
                keep(path, piece, places, neutral);
            }
        }
        Collections.reverse(places);
        return new BodyFigure(view, whole(half), places, neutral, all("plate"), all("line"));
    }

    private void keep(DrawnPath path, Area piece, List<BodyPlace> places, List<Shape> neutral) {
        if (path.is("neutral")) {
            neutral.add(whole(piece));
        } else if (path.is("middle")) {
            Shape shape = whole(piece);
            places.add(place(path, null, shape, InnerPoint.of(new FlatShape(shape), true)));
        } else {
            Shape shape = new Path2D.Double(piece);
            InnerPoint centre = InnerPoint.of(new FlatShape(shape), false);
            places.add(place(path, view.drawnSide(), shape, centre));
            places.add(place(path, view.mirroredSide(), new Path2D.Double(shape, MIRROR), centre.mirrored()));
        }
    }

    private BodyPlace place(DrawnPath path, @Nullable String side, Shape shape, InnerPoint centre) {
        return new BodyPlace(new BodySpot(path.id(), side), view, path.is("echo"), shape, centre);
    }

    private static Shape whole(Area half) {
        Area whole = new Area(half);
        whole.add(half.createTransformedArea(MIRROR));
        return new Path2D.Double(whole);
    }

    private Shape all(String kind) {
        Path2D all = new Path2D.Double();
        for (DrawnPath path : paths) {
            if (path.is(kind)) {
                all.append(path.shape(), false);
                if (!path.is("middle")) {
                    all.append(MIRROR.createTransformedShape(path.shape()), false);
                }
            }
        }
        return all;
    }
}
