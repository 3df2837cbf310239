package gym.sorespot.touch.body;

import java.awt.Shape;
import java.util.Set;

/**
 * One path of a drawing: the half right of the middle line.
 *
 * @param id area or neutral part; empty for fine lines and plates
 * @param classes what it is: silhouette, area, echo, neutral, plate, line; and paired or middle
 * @param shape in figure units
 */
record DrawnPath(String id, Set<String> classes, Shape shape) {
    boolean is(String name) {
        return classes.contains(name);
    }

    /** Whether it takes part in cutting up the silhouette. */
    boolean isCutter() {
        return is("area") || is("echo") || is("neutral");
    }
}
