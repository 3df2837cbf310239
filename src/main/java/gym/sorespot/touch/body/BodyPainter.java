package gym.sorespot.touch.body;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.FontRenderContext;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Paints the figure with its marks at any size. Keeps the shapes of the last layout and the places of the last numbers,
 * so that painting again is quick. One thread at a time.
 */
public final class BodyPainter {
    private static final FontRenderContext TEXT = new FontRenderContext(null, true, true);
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

    /** Paints both views without layers, as with them; the ground is left as it is. */
    void paint(Graphics2D graphics, BodyLayout now, BodyMarks marks) {
        paint(graphics, now, marks, g -> under(g, now), g -> over(g, now));
    }

    /** Paints ground and both views with layers painted before; on graphics as the layers ask for. */
    void paint(Graphics2D graphics, BodyLayout now, BodyMarks marks, FigureLayers layers) {
        paint(graphics, now, marks, layers::under, layers::over);
    }

    private void paint(
            Graphics2D graphics,
            BodyLayout now,
            BodyMarks marks,
            Consumer<Graphics2D> under,
            Consumer<Graphics2D> over) {
        Graphics2D g = smooth(graphics);
        MarkPainter painter = new MarkPainter(g, now, colours, marks);
        BodyCaptions around = arranged(now);
        marked(g, painter, under, over);
        painter.numbers(numbers(now, marks), font.deriveFont(Font.BOLD));
        around.paint(g, colours);
        g.dispose();
    }

    /** Marks lie between the two parts of the figure, and their edges over both. */
    private void marked(Graphics2D g, MarkPainter painter, Consumer<Graphics2D> under, Consumer<Graphics2D> over) {
        under.accept(g);
        figures.values().forEach(painter::fills);
        over.accept(g);
        figures.values().forEach(painter::outlines);
    }

    /** What lies under the marks. */
    void under(Graphics2D graphics, BodyLayout now) {
        each(graphics, now, new FigurePainter(colours, now)::under);
    }

    /** What lies over the marks. */
    void over(Graphics2D graphics, BodyLayout now) {
        each(graphics, now, new FigurePainter(colours, now)::over);
    }

    private void each(Graphics2D graphics, BodyLayout now, BiConsumer<Graphics2D, ScaledFigure> part) {
        arranged(now);
        Graphics2D g = smooth(graphics);
        figures.values().forEach(figure -> part.accept(g, figure));
        g.dispose();
    }

    BodyColours colours() {
        return colours;
    }

    /** Paints one view magnified: ground, figure, everything veiled but the given spots. */
    void paintLens(Graphics2D graphics, BodyLayout now, BodyMarks marks, List<BodySpot> spots) {
        Graphics2D g = smooth(graphics);
        g.setColor(colours.ground());
        g.fill(new Rectangle2D.Double(0, 0, now.width(), now.height()));
        arranged(now);
        marked(g, new MarkPainter(g, now, colours, marks), part -> under(part, now), part -> over(part, now));
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

    private static Graphics2D smooth(Graphics2D graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        return g;
    }

    static BasicStroke round(double width) {
        return new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    }
}
