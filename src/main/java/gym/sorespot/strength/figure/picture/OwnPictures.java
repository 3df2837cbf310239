package gym.sorespot.strength.figure.picture;

import gym.sorespot.strength.catalogue.Tempo;
import gym.sorespot.strength.figure.FigureColours;
import gym.sorespot.strength.figure.Illustration;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;

/**
 * Pictures of the gym's own, one after the other. Where a file can no longer be had the fallback is shown. Any thread.
 */
final class OwnPictures implements Illustration {
    /** How long each is shown; long enough to look at a photograph. */
    private static final double SECONDS = 1.6;

    private final List<LazyFrame> frames;
    private final Illustration fallback;

    /** @param frames one or more */
    OwnPictures(List<LazyFrame> frames, Illustration fallback) {
        this.frames = List.copyOf(frames);
        this.fallback = fallback;
    }

    @Override
    public int poses() {
        return frames.size();
    }

    @Override
    public void prepare() {
        frames.forEach(LazyFrame::get);
    }

    @Override
    public void paintPose(Graphics2D graphics, Rectangle2D target, FigureColours colours, int pose) {
        Optional<Frame> frame = frames.get(pose).get();
        frame.ifPresent(found -> found.paint(graphics, fit(target, found.aspect())));
        if (frame.isEmpty()) {
            fallback.paintPose(graphics, target, colours, Math.min(pose, fallback.poses() - 1));
        }
    }

    @Override
    public void paintAt(Graphics2D graphics, Rectangle2D target, FigureColours colours, double seconds, Tempo tempo) {
        paintPose(graphics, target, colours, phase(seconds, tempo));
    }

    @Override
    public int phase(double seconds, Tempo tempo) {
        return (int) (seconds / SECONDS % frames.size());
    }

    @Override
    public Strip strip() {
        List<Frame> all = frames.stream().flatMap(frame -> frame.get().stream()).toList();
        return all.size() < frames.size() ? fallback.strip() : new FrameStrip(all);
    }

    static Rectangle2D fit(Rectangle2D target, double aspect) {
        double width = Math.min(target.getWidth(), target.getHeight() * aspect);
        double height = width / aspect;
        return new Rectangle2D.Double(target.getCenterX() - width / 2, target.getCenterY() - height / 2, width, height);
    }
}
