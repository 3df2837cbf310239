package gym.sorespot.strength.figure;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One moment ready to be painted.
 *
 * @param camera where it is seen from
 * @param parts the farthest first
 * @param glass shows a small part of it enlarged; null for none
 */
record Stage(Camera camera, List<Part> parts, @Nullable Glass glass) {
    /** How thick the floor is drawn and how far it goes beyond the figure, in hundredths of the height. */
    private static final double FLOOR = 0.35;

    private static final double BEYOND = 3;

    /** @param position 0 at the first key pose, 1 at the second */
    static Stage of(Scene scene, double position, Skeleton skeleton, Tints tints) {
        Camera camera = scene.camera();
        int pose = (int) Math.round(position) + 1;
        List<Prop> props = scene.props().stream().filter(prop -> prop.in(pose)).toList();
        List<Part> parts = new ArrayList<>(new BodyParts(skeleton, camera, tints).parts());
        parts.addAll(new PropParts(skeleton, camera).of(props));
        parts.sort(Comparator.comparingDouble(Part::depth));
        Lens lens = scene.lens();
        if (camera.elevation() == 0) {
            parts.add(0, floor(camera, bounds(camera, parts)));
        }
        return new Stage(camera, List.copyOf(parts), lens == null ? null : lens.on(skeleton, camera));
    }

    /** All that it takes up, y downwards. */
    Rectangle2D extent() {
        Rectangle2D bounds = bounds(camera, parts);
        return glass == null ? bounds : bounds.createUnion(glass.bounds());
    }

    private static Rectangle2D bounds(Camera camera, List<Part> parts) {
        Rectangle2D all = null;
        for (Part part : parts) {
            for (List<Blob> skin : part.skins()) {
                all = Skin.widen(all, camera, skin);
            }
        }
        return all == null ? new Rectangle2D.Double() : all;
    }

    /** Seen level, the floor is a line. */
    private static Part floor(Camera camera, Rectangle2D over) {
        Vec left = camera.right().times(over.getMinX() - BEYOND).minus(Vec.UP.times(2 * FLOOR));
        Vec right = camera.right().times(over.getMaxX() + BEYOND).minus(Vec.UP.times(2 * FLOOR));
        return new Part(
                Part.Ink.GROUND, -1000, List.of(List.of(new Blob(left, FLOOR), new Blob(right, FLOOR))), List.of());
    }
}
