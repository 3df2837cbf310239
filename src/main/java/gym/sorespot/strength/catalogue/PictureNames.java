package gym.sorespot.strength.catalogue;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What a picture beside an exercise may be called: {@code heel-drop-1.png}, {@code Heel_Drop/0.jpg}. */
public final class PictureNames {
    /** Most pictures that one exercise may have: as many as a figure has key poses. */
    public static final int MOST = 4;

    private static final List<String> ENDINGS = List.of(".png", ".jpg", ".jpeg", ".svg");
    private static final int LONGEST = 150;

    private PictureNames() {}

    /** Whether the name stays in the folder, whatever the system, and ends as a picture's does. */
    public static boolean isName(String name) {
        return name.length() <= LONGEST
                && name.chars().noneMatch(c -> c < ' ' || c == '\\' || c == ':' || c == 0x7f)
                && Arrays.stream(name.split("/", -1)).noneMatch(part -> part.isBlank() || part.startsWith("."))
                && ENDINGS.stream().anyMatch(name.toLowerCase(Locale.ROOT)::endsWith);
    }
}
