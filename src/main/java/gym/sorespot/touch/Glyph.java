package gym.sorespot.touch;

import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.io.StringReader;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.batik.parser.AWTPathProducer;

/** Small line drawings; the lines themselves are in {@code glyphs.properties}. */
public enum Glyph {
    BACK,
    NEXT,
    UP,
    DOWN,
    CHECK,
    CLOSE,
    DELETE,
    PLUS,
    MINUS,
    PERSON,
    LANGUAGE,
    ACCESS,
    RESTART,
    CARD,
    CLOCK,
    PRINT,
    WARNING,
    LOCK,
    LIST,
    BODY,
    CALENDAR,
    HEART,
    WRENCH,
    INFO,
    SHIFT,
    CAPITALS,
    SPACE;

    private static final double GRID = 24;
    private static final double PEN = 2;

    /** Draws it in the graphics' colour into a square. */
    public void draw(Graphics2D g, double x, double y, double size) {
        AffineTransform place = AffineTransform.getTranslateInstance(x, y);
        place.scale(size / GRID, size / GRID);
        g.setStroke(Look.stroke(PEN * size / GRID));
        g.draw(place.createTransformedShape(Drawings.of(this)));
    }

    /** Each is read when it is drawn for the first time: the first screen has two of them, and is there at once. */
    private static final class Drawings {
        private static final ResourceBundle LINES = ResourceBundle.getBundle(
                Glyph.class.getPackageName() + ".glyphs", Locale.ROOT, Glyph.class.getClassLoader());
        private static final Map<Glyph, Shape> SHAPES = new ConcurrentHashMap<>();

        static Shape of(Glyph glyph) {
            return SHAPES.computeIfAbsent(
                    glyph, one -> parsed(LINES.getString(one.name().toLowerCase(Locale.ROOT))));
        }

        private static Shape parsed(String path) {
            try {
                return AWTPathProducer.createShape(new StringReader(path), PathIterator.WIND_NON_ZERO);
            } catch (java.io.IOException impossible) {
                throw new java.io.UncheckedIOException(impossible);
            }
        }
    }
}
