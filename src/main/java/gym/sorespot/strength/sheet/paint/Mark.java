package gym.sorespot.strength.sheet.paint;

import java.util.BitSet;
import java.util.List;

/** One thing on a page. Measures in points from the page's upper left corner. */
public sealed interface Mark {

    /**
     * @param x left end
     * @param baseline the letters stand on it
     */
    record Text(Line line, Style style, double x, double baseline) implements Mark {}

    /** A straight line of the given width. */
    record Rule(double x1, double y1, double x2, double y2, double width, Ink ink) implements Mark {}

    /**
     * A rectangle.
     *
     * @param radius of its corners
     * @param line width of its outline, inside the rectangle; 0 fills it instead
     */
    record Frame(double x, double y, double width, double height, double radius, double line, Ink ink)
            implements Mark {}

    /** A picture in a rectangle of its own aspect. */
    record Drawing(Picture picture, double x, double y, double width, double height) implements Mark {}

    /** Black squares of a code; each row tells which of its cells are black. */
    record Squares(List<BitSet> rows, double x, double y, double size) implements Mark {
        public Squares {
            rows = List.copyOf(rows);
        }
    }
}
