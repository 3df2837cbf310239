package gym.sorespot.kiosk.screen;

import gym.sorespot.touch.Column;
import gym.sorespot.touch.Reach;
import gym.sorespot.touch.Space;
import gym.sorespot.touch.Tone;
import java.awt.Graphics;
import javax.swing.JComponent;
import org.jspecify.annotations.Nullable;

/** What lies behind everything: the head over the screens, or under them where only the lower half can be reached. */
public final class Ground extends Column {
    private static final long serialVersionUID = 1L;

    private final JComponent screens;
    private @Nullable JComponent head;

    /**
     * A ground without a head.
     *
     * @param screens get all the room that the head leaves
     */
    public Ground(JComponent screens) {
        super(Space.NONE);
        this.screens = screens;
        setOpaque(true);
        filling(screens);
    }

    /**
     * Shows a head.
     *
     * @param newHead null for none
     * @param width of the window
     * @param height of the window
     */
    public Ground head(@Nullable JComponent newHead, int width, int height) {
        head = newHead;
        arrange(width, height);
        return this;
    }

    /** Puts the head where it belongs now. */
    void arrange(int width, int height) {
        boolean low = Reach.isLow(width, height);
        removeAll();
        if (head != null && !low) {
            with(head);
        }
        filling(screens);
        if (head != null && low) {
            with(head);
        }
        revalidate();
    }

    @Override
    protected void paintComponent(Graphics g) {
        g.setColor(Tone.GROUND.color());
        g.fillRect(0, 0, getWidth(), getHeight());
    }
}
