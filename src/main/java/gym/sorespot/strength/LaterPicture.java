package gym.sorespot.strength;

import gym.sorespot.strength.catalogue.Tempo;
import gym.sorespot.strength.figure.FigureColours;
import gym.sorespot.strength.figure.Figures;
import gym.sorespot.strength.figure.Illustration;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A picture that is drawn when somebody looks at it: to work out thousands of figures would keep the kiosk from opening.
 * Thread-safe.
 */
final class LaterPicture implements Illustration {
    private final Supplier<Optional<Illustration>> draw;
    private @Nullable Illustration drawn;

    /** @param draw works it out; empty where it turns out that there is none, then a neutral figure stands in */
    LaterPicture(Supplier<Optional<Illustration>> draw) {
        this.draw = draw;
    }

    private synchronized Illustration drawn() {
        Illustration known = drawn;
        if (known == null) {
            known = draw.get().orElseGet(Figures::neutral);
            drawn = known;
        }
        return known;
    }

    @Override
    public int poses() {
        return drawn().poses();
    }

    @Override
    public void prepare() {
        drawn().prepare();
    }

    @Override
    public void paintPose(Graphics2D graphics, Rectangle2D target, FigureColours colours, int pose) {
        drawn().paintPose(graphics, target, colours, pose);
    }

    @Override
    public void paintAt(Graphics2D graphics, Rectangle2D target, FigureColours colours, double seconds, Tempo tempo) {
        drawn().paintAt(graphics, target, colours, seconds, tempo);
    }

    @Override
    public int phase(double seconds, Tempo tempo) {
        return drawn().phase(seconds, tempo);
    }

    @Override
    public Strip strip() {
        return drawn().strip();
    }
}
