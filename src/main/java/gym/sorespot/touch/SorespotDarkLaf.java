package gym.sorespot.touch;

import com.formdev.flatlaf.FlatDarkLaf;
import com.formdev.flatlaf.FlatLaf;
import java.util.List;

/** The dark theme. Its values are in the properties file of the same name, the sizes in {@code Theme.properties}. */
public final class SorespotDarkLaf extends FlatDarkLaf {
    private static final long serialVersionUID = 1L;

    @Override
    public String getName() {
        return "Sorespot Dark";
    }

    @Override
    protected List<Class<?>> getLafClassesForDefaultsLoading() {
        // Before the theme's own file, so that a theme may change a size.
        return List.of(FlatLaf.class, FlatDarkLaf.class, Theme.class, SorespotDarkLaf.class);
    }
}
