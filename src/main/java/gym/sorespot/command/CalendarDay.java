package gym.sorespot.command;

import gym.sorespot.reading.Wording;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A day of the command line, such as {@code 2026-11-22}. */
public final class CalendarDay implements ITypeConverter<LocalDate> {
    private static final Wording WORDING = new Wording(CalendarDay.class);

    @Override
    public LocalDate convert(String value) {
        try {
            return LocalDate.parse(value);
        } catch (DateTimeParseException e) {
            throw new TypeConversionException(WORDING.say("day", value));
        }
    }
}
