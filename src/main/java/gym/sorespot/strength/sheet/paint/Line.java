package gym.sorespot.strength.sheet.paint;

import java.util.List;

/**
 * One line of text, shaped.
 *
 * @param text as it reads
 * @param runs from left to right
 */
public record Line(String text, List<Glyphs> runs) {

    /** Width in parts of the size. */
    public double unitWidth() {
        return runs.stream().mapToDouble(Glyphs::width).sum();
    }

    /** Width in points. */
    public double width(Style style) {
        return unitWidth() * style.size() * style.stretch();
    }
}
