package gym.sorespot.strength.sheet.paint;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.font.GlyphVector;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;

/** Draws a page with Graphics2D: on the screen, into an image, on a printer. Holds nothing; any thread. */
public final class PagePainter {
    private PagePainter() {}

    /**
     * Draws the page, one unit of the graphics being a point and the origin the page's upper left corner. The paper
     * itself is not drawn.
     */
    public static void paint(Page page, Graphics2D graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        try {
            g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            g.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
            g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            for (Part part : page.parts()) {
                part.marks().forEach(mark -> draw(mark, g));
            }
        } finally {
            g.dispose();
        }
    }

    private static void draw(Mark mark, Graphics2D g) {
        if (mark instanceof Mark.Text text) {
            text(text, g);
        } else if (mark instanceof Mark.Rule rule) {
            g.setColor(rule.ink().color());
            g.setStroke(new BasicStroke((float) rule.width(), BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
            g.draw(new Line2D.Double(rule.x1(), rule.y1(), rule.x2(), rule.y2()));
        } else if (mark instanceof Mark.Frame frame) {
            frame(frame, g);
        } else if (mark instanceof Mark.Squares squares) {
            g.setColor(Ink.BLACK.color());
            g.fill(outline(squares));
        } else if (mark instanceof Mark.Drawing drawing) {
            Graphics2D own = (Graphics2D) g.create();
            try {
                own.translate(drawing.x(), drawing.y());
                drawing.picture().paint(own, drawing.width(), drawing.height());
            } finally {
                own.dispose();
            }
        }
    }

    private static void text(Mark.Text text, Graphics2D g) {
        Style style = text.style();
        g.setColor(style.ink().color());
        double x = text.x();
        for (Glyphs run : text.line().runs()) {
            Font font = run.font().deriveFont((float) style.size());
            GlyphVector vector = font.createGlyphVector(Type.CONTEXT, run.codes());
            for (int i = 0; i <= run.codes().length; i++) {
                vector.setGlyphPosition(i, new Point2D.Double(run.x()[i] * style.size(), 0));
            }
            Graphics2D own = (Graphics2D) g.create();
            own.translate(x, text.baseline());
            own.scale(style.stretch(), 1);
            own.drawGlyphVector(vector, 0, 0);
            own.dispose();
            x += run.width() * style.size() * style.stretch();
        }
    }

    private static void frame(Mark.Frame frame, Graphics2D g) {
        double half = frame.line() / 2;
        Shape shape = new RoundRectangle2D.Double(
                frame.x() + half,
                frame.y() + half,
                frame.width() - frame.line(),
                frame.height() - frame.line(),
                2 * frame.radius(),
                2 * frame.radius());
        g.setColor(frame.ink().color());
        if (frame.line() > 0) {
            g.setStroke(new BasicStroke((float) frame.line()));
            g.draw(shape);
        } else {
            g.fill(shape);
        }
    }

    /** All black cells of a code in one path, neighbours in a row joined, so that no hairline shows between them. */
    public static Path2D outline(Mark.Squares squares) {
        Path2D path = new Path2D.Double();
        double cell = squares.size() / squares.rows().size();
        for (int row = 0; row < squares.rows().size(); row++) {
            java.util.BitSet cells = squares.rows().get(row);
            for (int from = cells.nextSetBit(0); from >= 0; ) {
                int to = cells.nextClearBit(from);
                path.append(
                        new Rectangle2D.Double(
                                squares.x() + from * cell, squares.y() + row * cell, (to - from) * cell, cell),
                        false);
                from = cells.nextSetBit(to);
            }
        }
        return path;
    }
}
