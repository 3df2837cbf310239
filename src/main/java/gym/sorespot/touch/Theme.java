package gym.sorespot.touch;

import com.formdev.flatlaf.FlatLaf;
import com.formdev.flatlaf.FlatSystemProperties;
import com.formdev.flatlaf.fonts.inter.FlatInterFont;
import com.formdev.flatlaf.util.FontUtils;
import java.awt.Font;
import java.awt.font.TextAttribute;
import java.util.Map;
import java.util.function.Supplier;
import javax.swing.UIDefaults;
import javax.swing.UIManager;

/** The themes. Colours and sizes are in the properties files of this room, nowhere else. Event thread. */
public enum Theme {
    LIGHT(SorespotLightLaf::new),
    DARK(SorespotDarkLaf::new),
    CONTRAST(SorespotContrastLaf::new);

    private final Supplier<FlatLaf> look;

    Theme(Supplier<FlatLaf> look) {
        this.look = look;
    }

    /**
     * Makes this the theme of the application. Components that exist already need
     * {@link javax.swing.SwingUtilities#updateComponentTreeUI}.
     */
    public void install(TouchScale scale, boolean reducedMotion) {
        // The touch unit is our scale; FlatLaf must not put its own on top of it.
        System.setProperty(FlatSystemProperties.UI_SCALE_ENABLED, "false");
        Letters.ready();
        FlatLaf.setPreferredFontFamily(FlatInterFont.FAMILY);
        FlatLaf.setPreferredSemiboldFontFamily(FlatInterFont.FAMILY_SEMIBOLD);
        FlatLaf.setup(look.get());
        UIDefaults defaults = UIManager.getLookAndFeelDefaults();
        putScale(defaults, defaults, scale, reducedMotion);
        UIManager.put("defaultFont", Type.BODY.plain());
    }

    /**
     * Reads the letters, which {@link #install} otherwise has to do first; does nothing the second time. Any thread: whoever
     * needs them meanwhile waits.
     */
    public static void readLetters() {
        Letters.ready();
    }

    /**
     * For a kiosk of somebody else's: leaves its look and feel alone and only adds what our widgets ask for, unless it is
     * there already.
     */
    public static void ensure() {
        if (UIManager.getColor(Tone.GROUND.key()) != null) {
            return;
        }
        Letters.ready();
        UIDefaults ours = new SorespotLightLaf().getDefaults();
        ours.forEach((key, value) -> {
            if (key.toString().startsWith("Sorespot.")) {
                UIManager.put(key, ours.get(key));
            }
        });
        putScale(UIManager.getDefaults(), ours, TouchScale.reference(), false);
    }

    private static void putScale(UIDefaults into, UIDefaults sizes, TouchScale scale, boolean reducedMotion) {
        into.put(Look.UNIT, scale.unit());
        into.put(Look.REDUCED_MOTION, reducedMotion);
        into.put(Look.LARGER_TEXT, scale.text() > 1);
        for (Type type : Type.values()) {
            double size = sizes.getInt(type.sizeKey()) * scale.text() * scale.unit() / TouchScale.REFERENCE_UNIT;
            into.put(type.fontKey(false), font(FlatInterFont.FAMILY, type, size));
            into.put(type.fontKey(true), font(FlatInterFont.FAMILY_SEMIBOLD, type, size));
        }
    }

    private static Font font(String family, Type type, double size) {
        Font font = FontUtils.getCompositeFont(family, Font.PLAIN, 12).deriveFont((float) size);
        // Large type is drawn for small sizes: a little closer it reads as one word.
        return switch (type) {
            case DISPLAY -> font.deriveFont(Map.of(TextAttribute.TRACKING, -0.025));
            case TITLE -> font.deriveFont(Map.of(TextAttribute.TRACKING, -0.02));
            default -> font;
        };
    }

    /** Our letters, registered once: asked again, FlatLaf would unpack and read their files again, at each change of theme. */
    private static final class Letters {
        static {
            FlatInterFont.installLazy();
            FontUtils.loadFontFamily(FlatInterFont.FAMILY);
            FontUtils.loadFontFamily(FlatInterFont.FAMILY_SEMIBOLD);
        }

        private Letters() {}

        static void ready() {
            // To be called is enough.
        }
    }
}
