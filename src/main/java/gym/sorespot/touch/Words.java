package gym.sorespot.touch;

import gym.sorespot.language.Bundles;
import gym.sorespot.language.Languages;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The words of a room in one language, by meaning ({@code where.title}). Immutable.
 *
 * <p>Bundles are UTF-8 properties files; values with parameters follow {@link MessageFormat} (write ’ and not ' in them).
 */
public final class Words {
    private final ResourceBundle bundle;
    private final Locale locale;

    private Words(ResourceBundle bundle, Locale locale) {
        this.bundle = bundle;
        this.locale = locale;
    }

    /**
     * The words of a bundle that lies beside a class.
     *
     * @param room any class of the room
     * @param name such as {@code words}
     * @param locale falls back to English, never to the machine's language
     */
    public static Words of(Class<?> room, String name, Locale locale) {
        return new Words(Bundles.of(room, name, locale), locale);
    }

    /** The words for a meaning. */
    public String text(String key, Object... values) {
        String pattern = bundle.getString(key);
        return values.length == 0 ? pattern : new MessageFormat(pattern, Languages.formats(locale)).format(values);
    }

    /** Whether there are words for a meaning. */
    public boolean has(String key) {
        return bundle.containsKey(key);
    }

    /** The language. */
    public Locale locale() {
        return locale;
    }
}
