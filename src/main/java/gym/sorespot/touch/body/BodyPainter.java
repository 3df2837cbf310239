package gym.sorespot.touch.body;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Composite;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
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

    private final BodyShapes shapes;
    private final BodyColours colours;
    private final BodyWords words;
    private final Font font;
    private final Map<BodyView, ScaledFigure> figures = new EnumMap<>(BodyView.class);
    private @Nullable BodyLayout layout;
    private @Nullable BodyCaptions captions;
    private List<NumberMark> numbers = List.of();
    private int numbersVersion = -1;

    /** @param font of captions and numbers; its size does not matter */
    public BodyPainter(BodyShapes shapes, BodyColours colours, BodyWords words, Font font) {
        this.shapes = shapes;
        this.colours = colours;
        this.words = words;
        this.font = font;
    }

    /** Paints both views; the ground is left as it is. */
    public void paint(Graphics2D graphics, BodyLayout now, BodyMarks marks) {
        Graphics2D g = (Graphics2D) graphics.create();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        BodyCaptions words = arranged(now);
        MarkPainter painter = new MarkPainter(g, now, colours, marks);
        for (ScaledFigure figure : figures.values()) {
            if (figure.silhouette().intersects(0, 0, now.width(), now.height())) {
                paint(g, now, figure, painter);
            }
        }
        painter.numbers(numbers(now, marks, words), BodyNumbers.type(font, now));
        words.paint(g, colours);
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

    private List<NumberMark> numbers(BodyLayout now, BodyMarks marks, BodyCaptions words) {
        if (numbersVersion != marks.version()) {
            List<Shape> outlines =
                    figures.values().stream().map(ScaledFigure::silhouette).toList();
            numbers = new BodyNumbers(now, font, TEXT, outlines, words.boxes()).arrange(shapes, marks);
            numbersVersion = marks.version();
        }
        return numbers;
    }

    private void paint(Graphics2D g, BodyLayout now, ScaledFigure figure, MarkPainter marks) {
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
        g.draw(figure.borders());
        g.setStroke(round(1 + 2 * now.scale()));
        g.draw(figure.silhouette());
        marks.outlines(figure);
    }

    static BasicStroke round(double width) {
        return new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    }
}
