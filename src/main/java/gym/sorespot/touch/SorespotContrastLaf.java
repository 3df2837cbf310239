package gym.sorespot.touch;

import com.formdev.flatlaf.FlatLaf;
import com.formdev.flatlaf.FlatLightLaf;
import java.util.List;

/** The theme of high contrast: black, white and thick outlines. Its values are in the properties file of the same name, the sizes in {@code Theme.properties}. */
public final class SorespotContrastLaf extends FlatLightLaf {
    private static final long serialVersionUID = 1L;

    @Override
    public String getName() {
        return "Sorespot Contrast";
    }

    @Override
    protected List<Class<?>> getLafClassesForDefaultsLoading() {
        // Before the theme's own file, so that a theme may change a size.
        return List.of(FlatLaf.class, FlatLightLaf.class, Theme.class, SorespotContrastLaf.class);
    }
}
