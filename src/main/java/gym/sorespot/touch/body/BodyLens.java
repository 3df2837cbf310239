package gym.sorespot.touch.body;

import gym.sorespot.touch.Look;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.RoundRectangle2D;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.JComponent;
import org.jspecify.annotations.Nullable;

/** A part of the figure, magnified so far that a finger can tell its spots apart. Event thread. */
final class BodyLens extends JComponent {
    private static final long serialVersionUID = 1L;
    private static final double SIDE = 4.5;
    /** Radius that the least spot should have, in touch units. */
    private static final double LEAST = 0.26;

    /** How much of the lens the spots may take. */
    private static final double SHARE = 0.6;

    /** How much a spot farther left comes earlier, so that leader lines to the right do not cross. */
    private static final double SLANT = 0.6;

    private final transient BodyPainter painter;
    private final transient BodyMarks marks;
    private final transient List<BodyPlace> places;

    BodyLens(BodyShapes shapes, BodyPainter painter, BodyMarks marks, Hit.Several hit, Consumer<BodySpot> chosen) {
        this.painter = painter;
        this.marks = marks;
        this.places = shapes.figure(hit.view()).places().stream()
                .filter(place -> hit.spots().contains(place.spot()))
                .sorted(Comparator.comparing(
                        place -> place.centre().y() + SLANT * place.centre().x()))
                .toList();
        BodyHits hits = new BodyHits(shapes);
        BodyTouch touch = new BodyTouch((x, y) -> known(hits.at(x, y, layoutOfNow())), this::press, touched -> {
            if (touched instanceof Hit.One one) {
                chosen.accept(one.spot());
            }
        });
        addMouseListener(touch);
        addMouseMotionListener(touch);
    }

    /** Only the spots in question can be meant here. */
    private Hit known(Hit hit) {
        List<BodySpot> spots = spotsInOrder();
        if (hit instanceof Hit.Several several) {
            return several.spots().stream()
                    .filter(spots::contains)
                    .findFirst()
                    .<Hit>map(Hit.One::new)
                    .orElseGet(Hit.Nothing::new);
        }
        return hit instanceof Hit.One one && spots.contains(one.spot()) ? hit : new Hit.Nothing();
    }

    private void press(@Nullable Hit hit) {
        marks.pressed(hit instanceof Hit.One one ? one.spot() : null);
        repaint();
    }

    private BodyLayout layoutOfNow() {
        double left =
                places.stream().mapToDouble(place -> place.centre().x()).min().orElse(0);
        double right =
                places.stream().mapToDouble(place -> place.centre().x()).max().orElse(0);
        double top =
                places.stream().mapToDouble(place -> place.centre().y()).min().orElse(0);
        double bottom =
                places.stream().mapToDouble(place -> place.centre().y()).max().orElse(0);
        double least = places.stream()
                .mapToDouble(place -> place.centre().radius())
                .min()
                .orElse(1);
        double spread = Math.max(1, Math.max(right - left, bottom - top));
        double side = Math.min(getWidth(), getHeight());
        double scale = Math.min(LEAST * Look.unit() / least, SHARE * side / spread);
        return BodyLayout.lens(
                places.get(0).view(),
                new Point2D.Double((left + right) / 2, (top + bottom) / 2),
                scale,
                Look.unit(),
                getWidth(),
                getHeight());
    }

    /** From top to bottom. */
    List<BodySpot> spotsInOrder() {
        return places.stream().map(BodyPlace::spot).toList();
    }

    /** Where a spot's middle is in this component. */
    Point2D middle(BodySpot spot) {
        BodyPlace place = places.stream()
                .filter(candidate -> candidate.spot().equals(spot))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the lens does not show " + spot));
        return layoutOfNow()
                .toPixel(place.view(), place.centre().x(), place.centre().y());
    }

    @Override
    public Dimension getPreferredSize() {
        return new Dimension(Look.units(SIDE), Look.units(SIDE));
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = Look.smooth(graphics);
        try {
            g.clip(new RoundRectangle2D.Double(
                    0, 0, getWidth(), getHeight(), 2.0 * Look.corner(), 2.0 * Look.corner()));
            painter.paintLens(
                    g,
                    layoutOfNow(),
                    marks,
                    places.stream().map(BodyPlace::spot).toList());
        } finally {
            g.dispose();
        }
    }
}
