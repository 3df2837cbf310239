package gym.sorespot.language;

import java.util.Locale;
import java.util.ResourceBundle;

/**
 * Finds the words of a room: {@code name.properties} beside its classes in English, {@code name_de.properties} in German,
 * and so on for every language that has files. Stateless, any thread.
 */
public final class Bundles {
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private Bundles() {}

    /**
     * The words in one language; English for whatever that language lacks, never the machine's language.
     *
     * @param room any class of the room
     * @param name such as {@code words}
     * @throws java.util.MissingResourceException when the room has no such bundle: a mistake of ours
     */
    public static ResourceBundle of(Class<?> room, String name, Locale locale) {
        String base = room.getPackageName() + "." + name;
        ResourceBundle bundle = ResourceBundle.getBundle(
                base, Pseudo.is(locale) ? Locale.ROOT : locale, room.getClassLoader(), NO_FALLBACK);
        return Pseudo.is(locale) ? new PseudoBundle(bundle) : bundle;
    }
}
