package gym.sorespot.strength.sheet.paint;

import java.util.List;

/**
 * A page before it is drawn. Immutable.
 *
 * @param width in points
 * @param height in points
 * @param parts in reading order
 */
public record Page(double width, double height, List<Part> parts) {
    public Page {
        parts = List.copyOf(parts);
    }
}
