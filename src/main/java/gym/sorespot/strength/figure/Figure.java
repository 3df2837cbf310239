package gym.sorespot.strength.figure;

import gym.sorespot.strength.catalogue.Tempo;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.lang.ref.SoftReference;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * The moving picture of one exercise. Immutable, so any thread may paint it with a graphics of its own.
 *
 * <p>The frame is the same for all moments, so that nothing jumps; the figure is as large in one exercise as in another
 * unless it needs more room than a standing person with raised arms.
 */
public final class Figure implements Illustration {
    /** Side of the smallest frame in hundredths of the figure's height. */
    private static final double FRAME = 118;

    private static final double MARGIN = 4;

    /**
     * Moments between two key poses. An ordinary lift takes two seconds, so the fastest limb moves by less than a
     * hundredth of the figure's height from one to the next.
     */
    private static final int STEPS = 48;

    private final Scene scene;
    private final Tints tints;
    private final boolean held;
    private final Rectangle2D frame;
    private final PoseSolver solver = new PoseSolver();

    /** Each moment comes round again every few seconds. */
    private final AtomicReferenceArray<@Nullable SoftReference<Sketch>> sketches;

    /** @param held whether the last pose is kept for some seconds instead of gone back from */
    Figure(Scene scene, Tints tints, boolean held) {
        this.scene = scene;
        this.tints = tints;
        this.held = held;
        this.frame = frameOf(scene);
        this.sketches = new AtomicReferenceArray<>((scene.poses().size() - 1) * STEPS + 1);
    }

    /** One for a hold, else two to four. */
    @Override
    public int poses() {
        return scene.poses().size();
    }

    /** Where the points of the key poses are, for whoever draws a figure: forward, up, left. */
    String pointsOfPoses() {
        StringBuilder text = new StringBuilder();
        for (Pose pose : scene.poses()) {
            text.append('\n');
            solver.solve(pose)
                    .skeleton()
                    .points()
                    .forEach((point, at) -> text.append(String.format(
                            java.util.Locale.ROOT, " %s[%.0f %.0f %.0f]", point.id(), at.z(), at.y(), at.x())));
        }
        return text.toString();
    }

    @Override
    public void paintPose(Graphics2D graphics, Rectangle2D target, FigureColours colours, int pose) {
        paint(graphics, target, colours, pose * STEPS);
    }

    @Override
    public void paintAt(Graphics2D graphics, Rectangle2D target, FigureColours colours, double seconds, Tempo tempo) {
        paint(graphics, target, colours, phase(seconds, tempo));
    }

    @Override
    public int phase(double seconds, Tempo tempo) {
        return (int) Math.round(new Rhythm(poses(), tempo).positionAt(seconds) * STEPS);
    }

    private void paint(Graphics2D graphics, Rectangle2D target, FigureColours colours, int phase) {
        new FigurePainter(colours).paint(graphics, target, frame, sketch(phase));
    }

    /** Two threads may work it out at once; both come to the same. */
    private Sketch sketch(int phase) {
        SoftReference<Sketch> kept = sketches.get(phase);
        Sketch known = kept == null ? null : kept.get();
        if (known == null) {
            known = Sketch.of(stage((double) phase / STEPS));
            sketches.set(phase, new SoftReference<>(known));
        }
        return known;
    }

    @Override
    public PoseStrip strip() {
        return new PoseStrip(
                java.util.stream.IntStream.range(0, poses())
                        .mapToObj(this::stage)
                        .toList(),
                held);
    }

    private Stage stage(double position) {
        return Stage.of(scene, position, solver.solve(poseAt(scene, position)).skeleton(), tints);
    }

    static Pose poseAt(Scene scene, double position) {
        int before = Math.min((int) Math.floor(position), scene.poses().size() - 1);
        int after = Math.min(before + 1, scene.poses().size() - 1);
        return scene.poses().get(before).towards(scene.poses().get(after), position - before);
    }

    private static Rectangle2D frameOf(Scene scene) {
        PoseSolver solver = new PoseSolver();
        Tints none = new Tints(List.of(), java.util.Set.of());
        Rectangle2D all = null;
        for (int i = 0; i < scene.poses().size(); i++) {
            Rectangle2D extent = Stage.of(
                            scene, i, solver.solve(scene.poses().get(i)).skeleton(), none)
                    .extent();
            all = all == null ? extent : all.createUnion(extent);
        }
        Rectangle2D found = all == null ? new Rectangle2D.Double() : all;
        double side = Math.max(FRAME, Math.max(found.getWidth(), found.getHeight()) + 2 * MARGIN);
        double bottom = found.getMaxY() + MARGIN;
        return new Rectangle2D.Double(found.getCenterX() - side / 2, bottom - side, side, side);
    }
}
