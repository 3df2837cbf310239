package gym.sorespot.strength.sheet.paint;

import java.util.Arrays;
import java.util.Optional;

/**
 * The papers a sheet is made for. All measures in points (1/72 inch), from the top left corner.
 *
 * <p>A4 and Letter share one safe area of 190 x 259 mm in the middle of the page, so that a sheet made for one prints
 * whole on the other. The receipt is 80 mm wide with 72 mm of type (576 dots at 203 dpi) and as long as it has to be.
 */
public enum Paper {
    A4("a4", 210, 297, 190, 259),
    LETTER("letter", 215.9, 279.4, 190, 259),
    RECEIPT("receipt", 80, 0, 72, 0);

    private static final double POINTS_PER_MM = 72 / 25.4;
    private static final double RECEIPT_MARGIN_MM = 6;

    private final String id;
    private final double width;
    private final double height;
    private final double typeWidth;
    private final double typeHeight;

    Paper(String id, double width, double height, double typeWidth, double typeHeight) {
        this.id = id;
        this.width = width * POINTS_PER_MM;
        this.height = height * POINTS_PER_MM;
        this.typeWidth = typeWidth * POINTS_PER_MM;
        this.typeHeight = typeHeight * POINTS_PER_MM;
    }

    /** The word in settings and at the command line. */
    public String id() {
        return id;
    }

    /** The paper with this id, if there is one. */
    public static Optional<Paper> byId(String id) {
        return Arrays.stream(values()).filter(value -> value.id.equals(id)).findFirst();
    }

    public double width() {
        return width;
    }

    /** Height of the sheet of paper; 0 for a roll. */
    public double height() {
        return height;
    }

    /** Whether the paper is cut where the text ends. */
    public boolean roll() {
        return height == 0;
    }

    /** Left edge of the safe area. */
    public double left() {
        return (width - typeWidth) / 2;
    }

    /** Upper edge of the safe area. */
    public double top() {
        return roll() ? RECEIPT_MARGIN_MM * POINTS_PER_MM : (height - typeHeight) / 2;
    }

    /** Width of the safe area. */
    public double typeWidth() {
        return typeWidth;
    }

    /** Height of the safe area; 0 for a roll. */
    public double typeHeight() {
        return typeHeight;
    }
}
