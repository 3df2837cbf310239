package gym.sorespot.strength.figure;

import gym.sorespot.strength.catalogue.Tempo;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;

/** What shows how an exercise is done: the jointed figure, or pictures of the gym's own. Any thread may paint it. */
public interface Illustration {

    /** How many key poses or pictures there are. */
    int poses();

    /** Paints a key pose, 0 to {@link #poses()} - 1, as large as fits into the middle of the target. */
    void paintPose(Graphics2D graphics, Rectangle2D target, FigureColours colours, int pose);

    /**
     * Paints a moment of the movement.
     *
     * @param seconds since it began; it repeats for ever
     * @param tempo how long lifting, pause and lowering take
     */
    void paintAt(Graphics2D graphics, Rectangle2D target, FigureColours colours, double seconds, Tempo tempo);

    /**
     * Which moment of the movement is shown then: as long as this stays the same, so does the picture, and nothing needs
     * to be painted.
     */
    int phase(double seconds, Tempo tempo);

    /** The key poses side by side, for paper. */
    Strip strip();

    /** Does what is slow about it before the first painting; not on the event thread. */
    default void prepare() {}

    /** Key poses side by side. Any thread may paint it. */
    interface Strip {
        /** Width over height. */
        double aspect();

        /** Paints it as large as fits into the middle of the target. */
        void paint(Graphics2D graphics, Rectangle2D target, FigureColours colours);
    }
}
