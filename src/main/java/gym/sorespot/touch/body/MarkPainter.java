package gym.sorespot.touch.body;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Composite;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.LinearGradientPaint;
import java.awt.MultipleGradientPaint.CycleMethod;
import java.awt.Shape;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Map;

/** Paints flags, last visit's spots, finger and focus on one picture. */
final class MarkPainter {
    private static final double SWELL = 0.09;
    private static final float HATCH = 0.16f;
    private static final float PRESSED = 0.3f;
    private static final float CHOSEN = 0.22f;
    /** How much of a hatching line's distance is line. */
    private static final float HATCH_SHARE = 0.34f;

    private final Graphics2D g;
    private final double unit;
    private final BodyColours colours;
    private final BodyMarks marks;

    MarkPainter(Graphics2D g, BodyLayout layout, BodyColours colours, BodyMarks marks) {
        this.g = g;
        this.unit = layout.unit();
        this.colours = colours;
        this.marks = marks;
    }

    /** Under the fine lines: colour and hatching of the flagged spots, and the finger. */
    void fills(ScaledFigure figure) {
        for (Map.Entry<BodyPlace, Path2D> entry : figure.places().entrySet()) {
            BodySpot spot = entry.getKey().spot();
            SorenessBand band = SorenessBand.of(marks.severity(spot));
            Shape shape = swelled(spot, entry.getValue());
            if (band != SorenessBand.NONE) {
                g.setColor(band.fill(colours));
                g.fill(shape);
                hatch(band, shape);
            }
            if (band == SorenessBand.NONE && marks.chosen().contains(spot)) {
                fill(shape, colours.accent(), CHOSEN);
            }
            if (spot.equals(marks.pressed())) {
                fill(shape, colours.accent(), PRESSED);
            }
        }
    }

    /** Over the figure's own edges. */
    void outlines(ScaledFigure figure) {
        for (Map.Entry<BodyPlace, Path2D> entry : figure.places().entrySet()) {
            BodySpot spot = entry.getKey().spot();
            SorenessBand band = SorenessBand.of(marks.severity(spot));
            Shape shape = swelled(spot, entry.getValue());
            if (band != SorenessBand.NONE) {
                g.setColor(colours.ink());
                g.setStroke(BodyPainter.round(unit * band.outline() / 100));
                g.draw(shape);
            } else if (marks.outlined().contains(spot)) {
                lastVisit(shape);
            }
        }
        for (Map.Entry<BodyPlace, Path2D> entry : figure.places().entrySet()) {
            BodySpot spot = entry.getKey().spot();
            if (spot.equals(marks.focused()) || marks.chosen().contains(spot)) {
                focus(entry.getValue());
            }
        }
    }

    void numbers(List<NumberMark> numbers, Font font) {
        for (NumberMark number : numbers) {
            Color fill = SorenessBand.of(number.severity()).fill(colours);
            if (number.isOutside()) {
                leader(number, fill);
            } else {
                g.setColor(fill);
                g.fill(disc(number.at(), number.radius()));
            }
            g.setColor(colours.inkOn(fill));
            GlyphVector glyphs = font.createGlyphVector(g.getFontRenderContext(), number.text());
            Rectangle2D ink = glyphs.getVisualBounds();
            g.drawGlyphVector(glyphs, (float) (number.at().getX() - ink.getCenterX()), (float)
                    (number.at().getY() - ink.getCenterY()));
        }
    }

    private void leader(NumberMark number, Color fill) {
        Line2D line = new Line2D.Double(number.spot(), number.at());
        g.setColor(colours.ground());
        g.setStroke(BodyPainter.round(unit * 0.06));
        g.draw(line);
        g.setColor(colours.ink());
        g.setStroke(BodyPainter.round(unit * 0.025));
        g.draw(line);
        g.fill(disc(number.spot(), unit * 0.045));
        Shape disc = disc(number.at(), number.radius());
        g.setColor(fill);
        g.fill(disc);
        g.setColor(colours.ink());
        g.draw(disc);
    }

    private void hatch(SorenessBand band, Shape shape) {
        if (band.hatch() == 0) {
            return;
        }
        Color line = colours.inkOn(band.fill(colours));
        stripes(shape, band.hatch() / 100 * unit, 1, line, band.fill(colours));
        if (band == SorenessBand.STOP) {
            stripes(shape, band.hatch() / 100 * unit, -1, line, band.fill(colours));
        }
    }

    /** Stripes are a hard gradient that repeats: quick, smooth at the edges, the same at every size. */
    private void stripes(Shape shape, double distance, int slope, Color line, Color between) {
        float step = (float) (distance / Math.sqrt(2));
        LinearGradientPaint paint = new LinearGradientPaint(
                new Point2D.Float(0, 0),
                new Point2D.Float(step, slope * step),
                new float[] {0, HATCH_SHARE, HATCH_SHARE + 0.08f, 0.92f},
                new Color[] {line, line, between, between},
                CycleMethod.REPEAT);
        Composite opaque = g.getComposite();
        g.setComposite(AlphaComposite.SrcOver.derive(HATCH));
        g.setPaint(paint);
        g.fill(shape);
        g.setComposite(opaque);
    }

    private void lastVisit(Shape shape) {
        float dash = (float) (unit * 0.11);
        g.setColor(colours.accent());
        g.setStroke(new BasicStroke(
                (float) (unit * 0.04),
                BasicStroke.CAP_BUTT,
                BasicStroke.JOIN_ROUND,
                1,
                new float[] {dash, dash / 2},
                0));
        g.draw(shape);
    }

    private void focus(Shape shape) {
        g.setColor(colours.surface());
        g.setStroke(BodyPainter.round(unit * 0.11));
        g.draw(shape);
        g.setColor(colours.accent());
        g.setStroke(BodyPainter.round(unit * 0.06));
        g.draw(shape);
    }

    private void fill(Shape shape, Color colour, float alpha) {
        Composite opaque = g.getComposite();
        g.setComposite(AlphaComposite.SrcOver.derive(alpha));
        g.setColor(colour);
        g.fill(shape);
        g.setComposite(opaque);
    }

    private Shape swelled(BodySpot spot, Path2D shape) {
        double swell = marks.swell(spot);
        if (swell == 0) {
            return shape;
        }
        Rectangle2D box = shape.getBounds2D();
        AffineTransform larger = AffineTransform.getTranslateInstance(box.getCenterX(), box.getCenterY());
        larger.scale(1 + SWELL * swell, 1 + SWELL * swell);
        larger.translate(-box.getCenterX(), -box.getCenterY());
        return new Path2D.Double(shape, larger);
    }

    private static Shape disc(Point2D middle, double radius) {
        return new Ellipse2D.Double(middle.getX() - radius, middle.getY() - radius, 2 * radius, 2 * radius);
    }
}
