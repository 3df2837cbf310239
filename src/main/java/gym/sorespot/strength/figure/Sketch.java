package gym.sorespot.strength.figure;

import java.awt.Shape;
import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A moment's outlines, worked out once and painted as often as it comes round. Never changed.
 *
 * @param lines the farthest first, y downwards, in hundredths of the figure's height
 * @param glass shows a small part enlarged; null for none
 */
record Sketch(List<Line> lines, @Nullable Glass glass) {
    /** Width of the gap that parts limbs which cross, in hundredths of the figure's height. */
    private static final double GAP = 1.1;

    /**
     * One shape.
     *
     * @param ink what it is painted with
     * @param rim the shape and a little more, painted as paper before, so that crossing limbs are told apart
     * @param shape itself
     * @param tint the areas on it; null for none
     */
    record Line(Part.Ink ink, Shape rim, Shape shape, @Nullable Shape tint) {}

    static Sketch of(Stage stage) {
        List<Line> lines = new ArrayList<>();
        for (Part part : stage.parts()) {
            Path2D shape = outline(stage.camera(), part.skins(), 0);
            lines.add(
                    new Line(part.ink(), outline(stage.camera(), part.skins(), GAP), shape, tint(stage, part, shape)));
        }
        return new Sketch(List.copyOf(lines), stage.glass());
    }

    private static @Nullable Shape tint(Stage stage, Part part, Path2D shape) {
        if (part.tints().isEmpty()) {
            return null;
        }
        Area tint = new Area(outline(stage.camera(), part.tints(), 0));
        tint.intersect(new Area(shape));
        // An area of itself is slow to walk along.
        Path2D walked = new Path2D.Float(tint);
        return walked;
    }

    private static Path2D outline(Camera camera, List<List<Blob>> skins, double more) {
        Path2D path = new Path2D.Float(Path2D.WIND_NON_ZERO);
        skins.forEach(skin -> Skin.stretch(path, camera, skin, more));
        return path;
    }
}
