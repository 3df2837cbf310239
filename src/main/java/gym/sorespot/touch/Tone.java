package gym.sorespot.touch;

import java.awt.Color;
import java.util.Objects;
import javax.swing.UIManager;

/** The colours by what they are for. The values are the theme's; ask anew at each painting. Event thread. */
public enum Tone {
    /** Behind everything. */
    GROUND("ground"),
    /** Cards and controls. */
    SURFACE("surface"),
    /** A control of surface colour under a finger. */
    SURFACE_PRESSED("surfacePressed"),
    /** Text and numbers. */
    INK("ink"),
    /** Text of second rank, 6:1 at least. */
    MUTED("muted"),
    /** The one thing to do, and what is chosen. */
    ACCENT("accent"),
    ACCENT_PRESSED("accentPressed"),
    /** Text on accent. */
    ACCENT_INK("accentInk"),
    /** A large quiet area that belongs to the accent. */
    ACCENT_TINT("accentTint"),
    /** Outline of controls, 3:1. */
    LINE("line"),
    /** Parts what belongs together; carries no meaning alone. */
    HAIRLINE("hairline"),
    DISABLED("disabled"),
    DISABLED_INK("disabledInk"),
    FOCUS("focus"),
    FIGURE("figure"),
    FIGURE_LINE("figureLine"),
    FIGURE_INNER("figureInner"),
    /** Near limbs of the exercise figure. */
    FIGURE_BODY("figureBody"),
    /** Its limbs on the far side. */
    FIGURE_FAR("figureFar"),
    /** Props behind it. */
    FIGURE_FAR_PROP("figureFarProp"),
    /** What its exercise is for. */
    FIGURE_TINT("figureTint"),
    SORENESS_MILD("sorenessMild"),
    SORENESS_MILD_INK("sorenessMildInk"),
    SORENESS_SORE("sorenessSore"),
    SORENESS_SORE_INK("sorenessSoreInk"),
    SORENESS_PAINFUL("sorenessPainful"),
    SORENESS_PAINFUL_INK("sorenessPainfulInk"),
    SORENESS_STOP("sorenessStop"),
    SORENESS_STOP_INK("sorenessStopInk"),
    /** Over a screen that has to wait. */
    SCRIM("scrim"),
    SHADOW("shadow");

    private final String key;

    Tone(String name) {
        this.key = "Sorespot." + name;
    }

    /** The name in the theme's files, such as {@code Sorespot.ink}. */
    public String key() {
        return key;
    }

    /** The colour in the theme of now. */
    public Color color() {
        return Objects.requireNonNull(UIManager.getColor(key), () -> key + " is missing: no theme is installed");
    }
}
