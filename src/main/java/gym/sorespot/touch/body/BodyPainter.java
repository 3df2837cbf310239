package gym.sorespot.touch.body;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Composite;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.font.FontRenderContext;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Paints the figure with its marks at any size. Keeps the shapes of the last layout and the places of the last numbers,
 * so that painting again is quick. One thread at a time.
 */
public final class BodyPainter {
    private static final FontRenderContext TEXT = new FontRenderContext(null, true, true);
    private static final float PLATES = 0.34f;
    private static final float PLATES_ON_DARK = 0.07f;
    private static final float LINES = 0.6f;
    private static final float VEIL = 0.55f;
    private static final double LENS_LINE = 0.035;

    private final BodyShapes shapes;
    private final BodyColours colours;
    private final BodyWords words;
    private final Font font;
    private final Map<BodyView, FlatShape> outlines = new EnumMap<>(BodyView.class);
    private final Map<BodyView, ScaledFigure> figures = new EnumMap<>(BodyView.class);
    private @Nullable BodyLayout layout;
    private @Nullable BodyCaptions captions;
    private List<NumberMark> numbers = List.of();
    private int numbersVersion = -1;

    /** @param font of captions and numbers, 27 px on the reference screen */
    public BodyPainter(BodyShapes shapes, BodyColours colours, BodyWords words, Font font) {
        this.shapes = shapes;
        this.colours = colours;
        this.words = words;
        this.font = font;
        for (BodyView view : BodyView.values()) {
            outlines.put(view, new FlatShape(shapes.figure(view).silhouette()));
        }
    }

    /** Paints both views; the ground is left as it is. */
    public void paint(Graphics2D graphics, BodyLayout now, BodyMarks marks) {
        Graphics2D g = smooth(graphics);
        MarkPainter painter = new MarkPainter(g, now, colours, marks);
        figures(g, now, painter);
        painter.numbers(numbers(now, marks), font.deriveFont(Font.BOLD));
        arranged(now).paint(g, colours);
        g.dispose();
    }

    private void figures(Graphics2D g, BodyLayout now, MarkPainter painter) {
        arranged(now);
        for (ScaledFigure figure : figures.values()) {
            if (figure.silhouette().getBounds().intersects(seen(g, now))) {
                paint(g, now, figure, painter);
            }
        }
    }

    /** Paints one view magnified: ground, figure, everything veiled but the given spots. */
    void paintLens(Graphics2D graphics, BodyLayout now, BodyMarks marks, List<BodySpot> spots) {
        Graphics2D g = smooth(graphics);
        g.setColor(colours.ground());
        g.fill(new Rectangle2D.Double(0, 0, now.width(), now.height()));
        figures(g, now, new MarkPainter(g, now, colours, marks));
        for (BodyView view : BodyView.values()) {
            Path2D veil = new Path2D.Double(Path2D.WIND_EVEN_ODD);
            veil.append(new Rectangle2D.Double(0, 0, now.width(), now.height()), false);
            Path2D edges = new Path2D.Double();
            figure(view, now).places().forEach((place, shape) -> {
                if (spots.contains(place.spot()) && shape.intersects(0, 0, now.width(), now.height())) {
                    edges.append(shape, false);
                }
            });
            if (edges.getCurrentPoint() != null) {
                veil.append(edges, false);
                g.setComposite(AlphaComposite.SrcOver.derive(VEIL));
                g.setColor(colours.ground());
                g.fill(veil);
                g.setComposite(AlphaComposite.SrcOver);
                g.setColor(colours.ink());
                g.setStroke(round(now.unit() * LENS_LINE));
                g.draw(edges);
            }
        }
        g.dispose();
    }

    /** The shapes of a layout in pixels, as last painted or anew. */
    ScaledFigure figure(BodyView view, BodyLayout now) {
        arranged(now);
        return figures.computeIfAbsent(view, missing -> new ScaledFigure(shapes.figure(missing), now));
    }

    private BodyCaptions arranged(BodyLayout now) {
        BodyCaptions known = captions;
        if (known != null && now.equals(layout)) {
            return known;
        }
        for (BodyView view : BodyView.values()) {
            figures.put(view, new ScaledFigure(shapes.figure(view), now));
        }
        BodyCaptions fresh = new BodyCaptions(now, words, font, TEXT);
        layout = now;
        captions = fresh;
        numbersVersion = -1;
        return fresh;
    }

    /** Where the numbers of the flagged spots stand. */
    List<NumberMark> numbers(BodyLayout now, BodyMarks marks) {
        BodyCaptions under = arranged(now);
        if (numbersVersion != marks.version()) {
            numbers = new BodyNumbers(now, font.deriveFont(Font.BOLD), TEXT, outlines, under.boxes())
                    .arrange(shapes, marks);
            numbersVersion = marks.version();
        }
        return numbers;
    }

    private void paint(Graphics2D g, BodyLayout now, ScaledFigure figure, MarkPainter marks) {
        Rectangle seen = seen(g, now);
        g.setColor(colours.figure());
        g.fill(figure.silhouette());
        Composite opaque = g.getComposite();
        g.setComposite(AlphaComposite.SrcOver.derive(colours.light() == colours.surface() ? PLATES : PLATES_ON_DARK));
        g.setColor(colours.light());
        g.fill(figure.plates());
        g.setComposite(opaque);
        marks.fills(figure);
        g.setComposite(AlphaComposite.SrcOver.derive(LINES));
        g.setColor(colours.figureLine());
        g.fill(figure.lines());
        g.setComposite(opaque);
        g.setStroke(round(0.45 + 0.95 * now.scale()));
        for (ScaledFigure.Edge border : figure.borders()) {
            if (border.bounds().intersects(seen)) {
                g.draw(border.path());
            }
        }
        g.setStroke(round(1 + 2 * now.scale()));
        g.draw(figure.silhouette());
        marks.outlines(figure);
    }

    private static Graphics2D smooth(Graphics2D graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        return g;
    }

    private static Rectangle seen(Graphics2D g, BodyLayout now) {
        Rectangle picture = new Rectangle(0, 0, (int) Math.ceil(now.width()), (int) Math.ceil(now.height()));
        Rectangle clip = g.getClipBounds();
        return clip == null ? picture : picture.intersection(clip);
    }

    static BasicStroke round(double width) {
        return new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    }
}
