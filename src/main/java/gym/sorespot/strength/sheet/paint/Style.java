package gym.sorespot.strength.sheet.paint;

/**
 * How a text is set.
 *
 * @param face weight
 * @param size in points
 * @param stretch width of the letters, 1 as drawn, less is narrower
 * @param ink grey of the letters
 */
public record Style(Face face, double size, double stretch, Ink ink) {
    /** Lines of running text stand this many times the size apart. */
    private static final double LEADING = 1.2;

    /** Inter: top of the capitals above the baseline, in parts of the size. */
    private static final double CAPITALS = 0.727;

    public static Style of(Face face, double size) {
        return new Style(face, size, 1, Ink.BLACK);
    }

    public Style in(Ink other) {
        return new Style(face, size, stretch, other);
    }

    public Style narrowed(double factor) {
        return new Style(face, size, factor, ink);
    }

    /** Distance of two lines, in points. */
    public double lineHeight() {
        return size * LEADING;
    }

    /** From the upper edge of a line to its baseline, so that the capitals stand in the middle of the line. */
    public double baseline() {
        return (lineHeight() + capitals()) / 2;
    }

    /** Height of the capitals, in points. */
    public double capitals() {
        return size * CAPITALS;
    }
}
