package gym.sorespot.strength.figure;

import java.util.EnumMap;
import java.util.Map;

/**
 * A pose worked out: where every point is and how the parts are turned.
 *
 * @param points place of each point, in hundredths of the height, floor at 0
 * @param pelvis directions of the pelvis
 * @param chest directions of the chest
 * @param head directions of the head
 */
record Skeleton(Map<Point, Vec> points, Frame pelvis, Frame chest, Frame head) {

    Vec at(Point point) {
        Vec place = points.get(point);
        if (place == null) {
            throw new IllegalStateException("no place for " + point);
        }
        return place;
    }

    /** A place near a point: beside shoulders and head it turns with the body, elsewhere it does not. */
    Vec near(Point point, Vec shift) {
        return at(point)
                .plus(
                        switch (point.on(gym.sorespot.strength.body.Side.LEFT)) {
                            case CHEST, NECK, LEFT_SHOULDER -> chest.out(shift);
                            case HEAD -> head.out(shift);
                            default -> shift;
                        });
    }

    /** The whole of it moved. */
    Skeleton movedBy(Vec way) {
        Map<Point, Vec> moved = new EnumMap<>(Point.class);
        points.forEach((point, place) -> moved.put(point, place.plus(way)));
        return new Skeleton(moved, pelvis, chest, head);
    }
}
