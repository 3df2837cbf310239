package gym.sorespot.strength.sheet.pdf;

import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.nio.charset.StandardCharsets;

/**
 * The text of a PDF content stream. Takes points from the upper left corner, as the pages are made, and writes them from
 * the lower left, as PDF counts. Not thread-safe.
 */
final class Operators {
    private static final double PLACES = 1000;

    private final double height;
    private final StringBuilder out = new StringBuilder(8192);

    Operators(double height) {
        this.height = height;
    }

    Operators raw(String text) {
        out.append(text);
        return this;
    }

    Operators number(double value) {
        long scaled = Math.round(value * PLACES);
        if (scaled < 0) {
            out.append('-');
            scaled = -scaled;
        }
        out.append(scaled / 1000);
        long rest = scaled % 1000;
        if (rest != 0) {
            out.append('.').append((char) ('0' + rest / 100));
            if (rest % 100 != 0) {
                out.append((char) ('0' + rest / 10 % 10));
                if (rest % 10 != 0) {
                    out.append((char) ('0' + rest % 10));
                }
            }
        }
        out.append(' ');
        return this;
    }

    Operators point(double x, double y) {
        return number(x).number(height - y);
    }

    Operators glyph(int number) {
        for (int shift = 12; shift >= 0; shift -= 4) {
            out.append(Character.forDigit(number >> shift & 15, 16));
        }
        return this;
    }

    Operators path(Shape shape) {
        double[] at = new double[6];
        double x = 0;
        double y = 0;
        for (PathIterator path = shape.getPathIterator(null); !path.isDone(); path.next()) {
            int end = 0;
            switch (path.currentSegment(at)) {
                case PathIterator.SEG_MOVETO -> point(at[0], at[1]).raw("m\n");
                case PathIterator.SEG_LINETO -> point(at[0], at[1]).raw("l\n");
                case PathIterator.SEG_QUADTO -> {
                    point(x + (at[0] - x) * 2 / 3, y + (at[1] - y) * 2 / 3);
                    point(at[2] + (at[0] - at[2]) * 2 / 3, at[3] + (at[1] - at[3]) * 2 / 3);
                    point(at[2], at[3]).raw("c\n");
                    end = 2;
                }
                case PathIterator.SEG_CUBICTO -> {
                    point(at[0], at[1]).point(at[2], at[3]).point(at[4], at[5]).raw("c\n");
                    end = 4;
                }
                default -> raw("h\n");
            }
            x = at[end];
            y = at[end + 1];
        }
        return this;
    }

    byte[] bytes() {
        return out.toString().getBytes(StandardCharsets.US_ASCII);
    }
}
