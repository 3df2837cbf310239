package gym.sorespot.touch.body;

import java.awt.Color;
import javax.swing.UIManager;

/**
 * The colours of the map, by what they are for.
 *
 * @param ground behind the figure
 * @param surface of the card that magnifies
 * @param ink outlines and numbers of flagged spots
 * @param muted captions
 * @param accent focus, finger and last visit's spots
 * @param line of controls
 * @param figure the figure's fill
 * @param figureLine the figure's outline, 3:1 on figure and ground
 * @param mild severity 1 and 2
 * @param sore severity 3 and 4
 * @param painful severity 5 to 7
 * @param stop severity 8 to 10
 */
public record BodyColours(
        Color ground,
        Color surface,
        Color ink,
        Color muted,
        Color accent,
        Color line,
        Color figure,
        Color figureLine,
        Color mild,
        Color sore,
        Color painful,
        Color stop) {

    /**
     * The colours of the look and feel of now. Event thread.
     *
     * @throws IllegalStateException naming the key that is missing
     */
    public static BodyColours fromTheme() {
        return new BodyColours(
                colour("ground"),
                colour("surface"),
                colour("ink"),
                colour("muted"),
                colour("accent"),
                colour("line"),
                colour("figure"),
                colour("figureLine"),
                colour("sorenessMild"),
                colour("sorenessSore"),
                colour("sorenessPainful"),
                colour("sorenessStop"));
    }

    private static Color colour(String name) {
        Color colour = UIManager.getColor("Sorespot." + name);
        if (colour == null) {
            throw new IllegalStateException("the theme has no colour Sorespot." + name);
        }
        return colour;
    }

    /** Ink or surface, whichever is easier to read on the fill. */
    Color inkOn(Color fill) {
        return contrast(ink, fill) >= contrast(surface, fill) ? ink : surface;
    }

    /** What lies lighter on the figure: surface on a light theme, ink on a dark one. */
    Color light() {
        return luminance(surface) > luminance(ink) ? surface : ink;
    }

    /** Contrast of two colours, 1 to 21 (WCAG 2.2). */
    static double contrast(Color one, Color other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    /** Relative luminance, 0 to 1 (WCAG 2.2). */
    static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(int channel) {
        double part = channel / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
