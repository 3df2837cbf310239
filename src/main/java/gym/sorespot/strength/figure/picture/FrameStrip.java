package gym.sorespot.strength.figure.picture;

import gym.sorespot.strength.figure.FigureColours;
import gym.sorespot.strength.figure.Illustration;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/**
 * Pictures side by side, equally high.
 *
 * @param frames one or more
 */
record FrameStrip(List<Frame> frames) implements Illustration.Strip {
    /** Between two pictures, as a share of their height. */
    private static final double GAP = 0.06;

    FrameStrip {
        frames = List.copyOf(frames);
    }

    @Override
    public double aspect() {
        return frames.stream().mapToDouble(Frame::aspect).sum() + (frames.size() - 1) * GAP;
    }

    @Override
    public void paint(Graphics2D graphics, Rectangle2D target, FigureColours colours) {
        Rectangle2D all = OwnPictures.fit(target, aspect());
        double x = all.getX();
        double height = all.getHeight();
        for (Frame frame : frames) {
            frame.paint(graphics, new Rectangle2D.Double(x, all.getY(), frame.aspect() * height, height));
            x += (frame.aspect() + GAP) * height;
        }
    }
}
