package gym.sorespot.touch.body;

import java.awt.Shape;
import java.util.List;

/**
 * One view of the figure in figure units: 1500 from crown to sole, x = 0 on the middle line.
 *
 * @param view front or back
 * @param silhouette the whole outline
 * @param places what can be touched
 * @param neutral head, fingers, genitals: part of the figure, but no area of ours
 * @param plates lighter planes on the muscles
 * @param lines fine lines: collar bone, ribs, kneecap, shoulder blades, calf heads
 */
public record BodyFigure(
        BodyView view, Shape silhouette, List<BodyPlace> places, List<Shape> neutral, Shape plates, Shape lines) {
    /** From crown to sole. */
    public static final double HEIGHT = 1500;

    /** From the middle line to the finger tips and a little air. */
    static final double HALF_WIDTH = 352;

    public BodyFigure {
        places = List.copyOf(places);
        neutral = List.copyOf(neutral);
    }
}
