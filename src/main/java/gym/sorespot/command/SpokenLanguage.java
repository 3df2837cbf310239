package gym.sorespot.command;

import gym.sorespot.language.Languages;
import gym.sorespot.reading.Wording;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A language of the command line, such as {@code de}: one that there are words in. */
public final class SpokenLanguage implements ITypeConverter<Locale> {
    private static final Wording WORDING = new Wording(SpokenLanguage.class);

    @Override
    public Locale convert(String value) {
        Locale locale = Locale.forLanguageTag(value);
        if (!Languages.speaks(locale)) {
            String known = Languages.all().stream().map(Locale::getLanguage).collect(Collectors.joining(", "));
            throw new TypeConversionException(WORDING.say("language", value, known));
        }
        return locale;
    }
}
