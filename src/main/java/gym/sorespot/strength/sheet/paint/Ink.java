package gym.sorespot.strength.sheet.paint;

import java.awt.Color;

/** The greys of the sheet; it has to work on a printer that knows nothing but black. */
public enum Ink {
    BLACK(Color.BLACK),
    GREY(Color.DARK_GRAY),
    LIGHT(Color.LIGHT_GRAY),
    WHITE(Color.WHITE);

    private final Color color;

    Ink(Color color) {
        this.color = color;
    }

    public Color color() {
        return color;
    }

    /** 0 is black, 1 is white. */
    public double level() {
        return color.getRed() / 255.0;
    }
}
