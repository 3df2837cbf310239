package gym.sorespot.strength.sheet.content;

import gym.sorespot.language.Bundles;
import gym.sorespot.language.Languages;
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
    private final ResourceBundle bundle;
    private final Locale locale;

    private SheetWords(ResourceBundle bundle, Locale locale) {
        this.bundle = bundle;
        this.locale = locale;
    }

    /** The words in this language; in English where nobody has translated them. */
    public static SheetWords in(Locale locale) {
        return new SheetWords(Bundles.of(SheetWords.class, "words", locale), locale);
    }

    public Locale locale() {
        return locale;
    }

    /**
     * The words under a key.
     *
     * @param values fill {0}, {1} ...
     * @throws MissingResourceException if there is no such key: a mistake of ours
     */
    public String say(String key, Object... values) {
        return new MessageFormat(bundle.getString(key), Languages.formats(locale)).format(values);
    }

    /** Such as "Tuesday, 24 November 2026". */
    public String day(LocalDate date) {
        return date.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(Languages.formats(locale)));
    }

    /** A number as written in this language, at most two places after the comma. */
    public String number(double value) {
        NumberFormat format = NumberFormat.getNumberInstance(Languages.formats(locale));
        format.setMaximumFractionDigits(2);
        return format.format(value);
    }
}
