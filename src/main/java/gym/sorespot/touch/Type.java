package gym.sorespot.touch;

import java.awt.Font;
import java.util.Locale;
import java.util.Objects;
import javax.swing.UIManager;

/** The scale of type. Weight 600 for numbers and names, 400 else. */
public enum Type {
    /** 72 px on the reference screen: one word or number that is the screen. */
    DISPLAY,
    /** 48 px: the question a screen asks. */
    TITLE,
    /** 34 px: names, buttons. */
    LEAD,
    /** 27 px: the floor for whatever must be read (capitals of 4.8 mm). */
    BODY,
    /** 22 px: what need not be read. */
    SMALL;

    private final String key = "Sorespot.type." + name().toLowerCase(Locale.ROOT);
    private final String plainKey = key + ".plain";
    private final String strongKey = key + ".strong";

    String sizeKey() {
        return key;
    }

    String fontKey(boolean strong) {
        return strong ? strongKey : plainKey;
    }

    /** Weight 400. */
    public Font plain() {
        return font(false);
    }

    /** Weight 600. */
    public Font strong() {
        return font(true);
    }

    /** Either weight. */
    public Font font(boolean strong) {
        return Objects.requireNonNull(
                UIManager.getFont(fontKey(strong)), () -> key + " is missing: no theme is installed");
    }
}
