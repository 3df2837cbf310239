package gym.sorespot.touch.body;

import java.awt.geom.Point2D;

/**
 * A flagged spot's number, in pixels.
 *
 * @param text 1 to 10
 * @param severity the same
 * @param at where its middle stands
 * @param spot the middle of what it speaks of; equal to {@code at} when it stands inside
 * @param radius of the disc behind it
 */
record NumberMark(String text, int severity, Point2D at, Point2D spot, double radius) {
    /** Whether a leader line is needed. */
    boolean isOutside() {
        return !at.equals(spot);
    }
}
