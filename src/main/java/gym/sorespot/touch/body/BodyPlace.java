package gym.sorespot.touch.body;

import java.awt.Shape;

/**
 * Where a spot lies on one view, in figure units (1500 from crown to sole, x = 0 on the middle line).
 *
 * @param spot area and side
 * @param view front or back
 * @param echo whether this is only the edge of a spot whose home is the other view (the back of the hand); it is
 *     filled and touched like its home, but carries no number and takes no focus
 * @param shape what is filled
 * @param centre the point farthest from the edge
 */
public record BodyPlace(BodySpot spot, BodyView view, boolean echo, Shape shape, InnerPoint centre) {}
