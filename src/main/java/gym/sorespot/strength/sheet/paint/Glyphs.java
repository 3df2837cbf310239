package gym.sorespot.strength.sheet.paint;

import java.awt.Font;

/**
 * Neighbouring glyphs of one font, in the order they stand on the line. The arrays are never changed.
 *
 * @param font at the size {@link Type#UNIT}
 * @param codes glyph codes of that font
 * @param x left ends in parts of the size, one more than there are glyphs: the last is the end
 * @param advances what the font itself gives each glyph, in parts of the size
 * @param sources the characters each glyph stands for; empty where an earlier glyph stands for them
 */
public record Glyphs(Font font, int[] codes, double[] x, double[] advances, String[] sources) {

    /** Whole width in parts of the size. */
    public double width() {
        return x[codes.length];
    }
}
