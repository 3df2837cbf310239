package gym.sorespot.strength.sheet.content;

import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** The sheet's words in one language. Immutable; any thread. */
public final class SheetWords {
    private static final String BUNDLE = "gym.sorespot.strength.sheet.words";

    private final ResourceBundle bundle;
    private final Locale locale;

    private SheetWords(ResourceBundle bundle, Locale locale) {
        this.bundle = bundle;
        this.locale = locale;
    }

    /** The words in this language; in English where nobody has translated them. */
    public static SheetWords in(Locale locale) {
        ResourceBundle bundle = ResourceBundle.getBundle(
                BUNDLE,
                locale,
                SheetWords.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return new SheetWords(bundle, locale);
    }

    public Locale locale() {
        return locale;
    }

    /** Whether the engine gives its reasons in this language, too; English is the language of its first bundle. */
    boolean engineSpeaks() {
        String spoken = ResourceBundle.getBundle(
                        "gym.sorespot.strength.session.reasons.reasons",
                        locale,
                        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES))
                .getLocale()
                .getLanguage();
        return locale.getLanguage().equals(spoken.isEmpty() ? Locale.ENGLISH.getLanguage() : spoken);
    }

    /**
     * The words under a key.
     *
     * @param values fill {0}, {1} ...
     * @throws MissingResourceException if there is no such key: a mistake of ours
     */
    public String say(String key, Object... values) {
        return new MessageFormat(bundle.getString(key), locale).format(values);
    }

    /** Such as "Tuesday, 24 November 2026". */
    public String day(LocalDate date) {
        return date.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(locale));
    }

    /** A number as written in this language, at most two places after the comma. */
    public String number(double value) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(2);
        return format.format(value);
    }
}
