package gym.sorespot;

import gym.sorespot.Gallery.Way;
import gym.sorespot.touch.Look;
import gym.sorespot.touch.Theme;
import gym.sorespot.touch.TouchScale;
import java.util.List;
import java.util.Locale;

/**
 * How a screen is looked at.
 *
 * @param text factor of the size of text
 * @param low in low-reach mode
 */
public record Sight(Theme theme, Way way, double text, boolean low) {
    private static final double LARGER = 1.25;

    /** What every screen is tested in: each theme, each way, larger text in both, low reach. */
    public static final List<Sight> ALL = List.of(
            new Sight(Theme.LIGHT, Way.PORTRAIT, 1, false),
            new Sight(Theme.LIGHT, Way.LANDSCAPE, 1, false),
            new Sight(Theme.DARK, Way.PORTRAIT, 1, false),
            new Sight(Theme.CONTRAST, Way.LANDSCAPE, 1, false),
            new Sight(Theme.LIGHT, Way.PORTRAIT, LARGER, false),
            new Sight(Theme.LIGHT, Way.LANDSCAPE, LARGER, false),
            new Sight(Theme.LIGHT, Way.PORTRAIT, 1, true),
            new Sight(Theme.CONTRAST, Way.PORTRAIT, LARGER, true));

    /** Makes it so for all that is made from now on. Event thread. */
    public void install() {
        theme.install(TouchScale.reference().withText(text), true);
        Look.lowReach(low);
    }

    /** Inspects a painted screen by all that holds for this sight. Event thread. */
    public void inspect(Gallery.Painted painted) {
        Inspection inspection = new Inspection(painted);
        inspection.passes(theme == Theme.CONTRAST ? 7 : 4.5);
        new AccessWalk(painted.root()).everyControlSaysWhatItIs();
        if (low && way == Way.PORTRAIT) {
            inspection.everythingIsWithinReach();
        }
    }

    /** Name of a picture of it. */
    public String file(String screen) {
        String name = screen + (text > 1 ? "-large" : "") + (low ? "-low" : "") + "-" + way;
        return (theme == Theme.LIGHT ? name : name + "-" + theme).toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return file("");
    }
}
