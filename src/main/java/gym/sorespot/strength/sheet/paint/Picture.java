package gym.sorespot.strength.sheet.paint;

import java.awt.Graphics2D;

/** Something drawn: an exercise's key poses, the gym's logo. */
public interface Picture {

    /** Width divided by height. */
    double aspect();

    /** What it shows, for whoever cannot see it. */
    String words();

    /**
     * Draws it into the rectangle (0, 0, width, height); black and white first. Any thread; the same each time.
     *
     * @param graphics with the origin at the picture's upper left corner; may be changed freely
     * @param width in points
     * @param height in points
     */
    void paint(Graphics2D graphics, double width, double height);
}
