package gym.sorespot.strength.gym;

import gym.sorespot.reading.Problems;
import gym.sorespot.reading.YamlFile;
import java.nio.file.Path;
import java.time.LocalDate;

/**
 * How long the gym keeps what was sore, from {@code gym.yaml}: the field {@code soreness-days}. Immutable.
 *
 * @param days after which it becomes a monthly average, {@value #LEAST} to {@value #MOST}
 */
public record Retention(int days) {
    /** Name of the field. */
    public static final String FIELD = "soreness-days";

    /** The rules look some weeks back; a quarter of a year is enough for all of them. */
    public static final int LEAST = 90;

    public static final int MOST = 3650;

    /** The rule book's: health data is not kept longer than it is needed. Averages show one summer beside the other. */
    public static final int USUAL = 90;

    /** Reads it; what is missing or wrong means the usual. Any thread; waits for the disk. */
    public static Retention read(Path folder) {
        Path file = folder.resolve(GymReader.FILE);
        return YamlFile.read(file, new Problems(file))
                .flatMap(top -> top.someFields(FIELD))
                .flatMap(fields -> fields.optional(FIELD))
                .flatMap(value -> value.wholeNumber(LEAST, MOST))
                .map(Retention::new)
                .orElse(new Retention(USUAL));
    }

    /** The first day of which what was sore is still kept as it is. */
    public LocalDate keepFrom(LocalDate today) {
        return today.minusDays(days);
    }
}
