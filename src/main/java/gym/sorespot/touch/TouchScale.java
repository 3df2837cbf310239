package gym.sorespot.touch;

/**
 * How large things are on a screen. One touch unit is 20 mm, the size at which touching stops to be a matter of luck
 * (rule book, kiosk standards).
 *
 * @param pxPerMm pixels a millimetre, above 0
 * @param text factor for type alone, 1 to 1.6, for people who ask for larger text
 */
public record TouchScale(double pxPerMm, double text) {
    /** Touch unit of the reference screen in pixels; the sizes of the look are written for it. */
    public static final int REFERENCE_UNIT = 81;

    private static final double UNIT_MM = 20;
    private static final double MM_PER_INCH = 25.4;

    public TouchScale {
        if (!(pxPerMm > 0)) {
            throw new IllegalArgumentException("pixels a millimetre must be above 0, not " + pxPerMm);
        }
        if (!(text >= 1 && text <= 1.6)) {
            throw new IllegalArgumentException("the factor for text must be from 1 to 1.6, not " + text);
        }
    }

    /** The scale of a screen of this diagonal (inches) and resolution (pixels), with text of ordinary size. */
    public static TouchScale ofScreen(double diagonalInches, int width, int height) {
        return new TouchScale(Math.hypot(width, height) / (diagonalInches * MM_PER_INCH), 1);
    }

    /** The reference screen: 21.5 inch, 1080 x 1920. */
    public static TouchScale reference() {
        return ofScreen(21.5, 1080, 1920);
    }

    /** The same with another factor for type. */
    public TouchScale withText(double factor) {
        return new TouchScale(pxPerMm, factor);
    }

    /** The touch unit in pixels. */
    public int unit() {
        return (int) Math.round(UNIT_MM * pxPerMm);
    }
}
