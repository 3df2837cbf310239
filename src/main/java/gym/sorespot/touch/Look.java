package gym.sorespot.touch;

import java.awt.BasicStroke;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Stroke;
import java.awt.font.FontRenderContext;
import javax.swing.UIManager;

/** Sizes of the theme of now, and the way everything is drawn. Event thread. */
public final class Look {
    /** Text is measured as it is painted, whatever the device: screens, pictures and tests agree. */
    public static final FontRenderContext TEXT = new FontRenderContext(null, true, true);

    static final String UNIT = "Sorespot.unit";
    static final String LARGER_TEXT = "Sorespot.largerText";
    static final String LOW_REACH = "Sorespot.lowReach";
    static final String REDUCED_MOTION = "Sorespot.reducedMotion";
    /** 12 mm of the touch unit of 20 mm. */
    private static final double SMALLEST_TARGET = 0.6;

    private Look() {}

    /** The touch unit (20 mm) in pixels. */
    public static int unit() {
        int unit = UIManager.getInt(UNIT);
        return unit > 0 ? unit : TouchScale.REFERENCE_UNIT;
    }

    /** So many touch units in pixels. */
    public static int units(double count) {
        return (int) Math.round(unit() * count);
    }

    /** The least size of a target (12 mm) in pixels. */
    public static int smallestTarget() {
        return (int) Math.ceil(unit() * SMALLEST_TARGET);
    }

    /** Pixels of the reference screen in pixels of this screen; for drawings, at least 1. */
    public static int px(double reference) {
        return (int) Math.max(1, Math.round(reference * unit() / TouchScale.REFERENCE_UNIT));
    }

    /** A size of the theme, such as {@code Sorespot.space.small}. */
    static int size(String key) {
        return px(UIManager.getInt(key));
    }

    /** Corner radius of a card. */
    public static int corner() {
        return size("Sorespot.cornerOfCard");
    }

    /** A line that parts. */
    public static int hairline() {
        return size("Sorespot.widthOfHairline");
    }

    /** A line around a control. */
    public static int outline() {
        return size("Sorespot.widthOfOutline");
    }

    static int focusWidth() {
        return size("Sorespot.widthOfFocus");
    }

    /** Whether somebody asked for larger text; then drawings may have to stand for words of second rank. */
    public static boolean largerText() {
        return UIManager.getBoolean(LARGER_TEXT);
    }

    /** Whether nothing may move. */
    public static boolean reducedMotion() {
        return UIManager.getBoolean(REDUCED_MOTION);
    }

    /** Whether everything needed has to lie in the lower half of a screen that stands; see {@link Reach}. */
    public static boolean lowReach() {
        return UIManager.getBoolean(LOW_REACH);
    }

    /** Turns low-reach mode on or off, until another theme is installed. */
    public static void lowReach(boolean on) {
        UIManager.getLookAndFeelDefaults().put(LOW_REACH, on);
    }

    /** A round stroke of the given width in pixels. */
    public static Stroke stroke(double width) {
        return new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    }

    /** A copy of the graphics with smooth edges and text; dispose of it. */
    public static Graphics2D smooth(Graphics graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        return g;
    }
}
