package gym.sorespot.strength.figure.picture;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;

/** One picture, decoded. Any thread may paint it with a graphics of its own. */
interface Frame {
    /** Width over height. */
    double aspect();

    /** Fills the target, which has the frame's own aspect. */
    void paint(Graphics2D graphics, Rectangle2D target);
}
