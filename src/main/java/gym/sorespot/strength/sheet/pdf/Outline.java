package gym.sorespot.strength.sheet.pdf;

import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.io.ByteArrayOutputStream;

/**
 * A glyph as a Type 2 charstring (Adobe Technical Note 5177): only moves, lines and curves, one unit being a thousandth of
 * the size. Not thread-safe; one glyph each.
 */
final class Outline {
    private static final int RLINETO = 5;
    private static final int RRCURVETO = 8;
    private static final int ENDCHAR = 14;
    private static final int RMOVETO = 21;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private int x;
    private int y;

    private Outline() {}

    /**
     * @param shape in thousandths of the size, y downwards
     * @param width advance in thousandths of the size
     */
    static byte[] charString(Shape shape, int width) {
        Outline outline = new Outline();
        outline.number(width);
        outline.trace(shape.getPathIterator(null));
        outline.bytes.write(ENDCHAR);
        return outline.bytes.toByteArray();
    }

    private void trace(PathIterator path) {
        double[] at = new double[6];
        double lastX = 0;
        double lastY = 0;
        for (; !path.isDone(); path.next()) {
            switch (path.currentSegment(at)) {
                case PathIterator.SEG_MOVETO -> {
                    step(at[0], at[1]);
                    bytes.write(RMOVETO);
                    lastX = at[0];
                    lastY = at[1];
                }
                case PathIterator.SEG_LINETO -> {
                    step(at[0], at[1]);
                    bytes.write(RLINETO);
                    lastX = at[0];
                    lastY = at[1];
                }
                case PathIterator.SEG_QUADTO -> {
                    // The cubic with the same course: its handles lie two thirds of the way to the one handle.
                    curve(
                            lastX + (at[0] - lastX) * 2 / 3,
                            lastY + (at[1] - lastY) * 2 / 3,
                            at[2] + (at[0] - at[2]) * 2 / 3,
                            at[3] + (at[1] - at[3]) * 2 / 3,
                            at[2],
                            at[3]);
                    lastX = at[2];
                    lastY = at[3];
                }
                case PathIterator.SEG_CUBICTO -> {
                    curve(at[0], at[1], at[2], at[3], at[4], at[5]);
                    lastX = at[4];
                    lastY = at[5];
                }
                default -> {
                    // A charstring closes its figures by itself.
                }
            }
        }
    }

    private void curve(double x1, double y1, double x2, double y2, double x3, double y3) {
        step(x1, y1);
        step(x2, y2);
        step(x3, y3);
        bytes.write(RRCURVETO);
    }

    /** From the last point to this one; rounding the points and not the steps keeps errors from adding up. */
    private void step(double toX, double toY) {
        int nextX = (int) Math.round(toX);
        int nextY = (int) Math.round(-toY);
        number(nextX - x);
        number(nextY - y);
        x = nextX;
        y = nextY;
    }

    private void number(int value) {
        if (value >= -107 && value <= 107) {
            bytes.write(value + 139);
        } else if (value >= 108 && value <= 1131) {
            bytes.write((value - 108) / 256 + 247);
            bytes.write((value - 108) % 256);
        } else if (value <= -108 && value >= -1131) {
            bytes.write((-value - 108) / 256 + 251);
            bytes.write((-value - 108) % 256);
        } else {
            bytes.write(28);
            bytes.write(value >> 8);
            bytes.write(value);
        }
    }
}
