package gym.sorespot.language;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Which languages there are. A language is there as soon as its files are: {@code languages_fr.properties} beside this
 * class names it, and the tests then say which other files it lacks. Stateless, any thread.
 */
public final class Languages {
    private static final String NAME = "languages";

    private Languages() {}

    /** Whether there are words in it; the pseudo-language counts, for developers. */
    public static boolean speaks(Locale locale) {
        return locale.getLanguage().equals(Locale.ENGLISH.getLanguage()) || Pseudo.is(locale) || hasFile(locale);
    }

    /** Every language that there are words in, English first, without the pseudo-language. */
    public static List<Locale> all() {
        Stream<Locale> others = Arrays.stream(Locale.getISOLanguages())
                .map(Locale::forLanguageTag)
                .filter(Languages::hasFile);
        return Stream.concat(Stream.of(Locale.ENGLISH), others).toList();
    }

    /** What a language calls itself, such as {@code Deutsch}. */
    public static String ownName(Locale locale) {
        return Bundles.of(Languages.class, NAME, locale).getString("own-name");
    }

    /** The locale whose dates and numbers are written: for the pseudo-language the English ones. */
    public static Locale formats(Locale locale) {
        return Pseudo.is(locale) ? Locale.ENGLISH : locale;
    }

    private static boolean hasFile(Locale locale) {
        String language = locale.getLanguage();
        return language.matches("[a-z]{2,3}")
                && Languages.class.getResource(NAME + "_" + language + ".properties") != null;
    }
}
