package gym.sorespot.strength.sheet.paint;

import java.awt.Graphics2D;

/** Something drawn: an exercise's key poses, the gym's logo. */
public interface Picture {

    /** Width divided by height. */
    double aspect();

    /** What it shows, for whoever cannot see it. */
    String words();

    /** The same picture in other words. */
    default Picture saying(String otherWords) {
        Picture drawn = this;
        return new Picture() {
            @Override
            public double aspect() {
                return drawn.aspect();
            }

            @Override
            public String words() {
                return otherWords;
            }

            @Override
            public void paint(Graphics2D graphics, double width, double height) {
                drawn.paint(graphics, width, height);
            }
        };
    }

    /**
     * Draws it into the rectangle (0, 0, width, height); black and white first. Any thread; the same each time.
     *
     * @param graphics with the origin at the picture's upper left corner; may be changed freely
     * @param width in points
     * @param height in points
     */
    void paint(Graphics2D graphics, double width, double height);
}
