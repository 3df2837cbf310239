package gym.sorespot.strength.history.backup;

import gym.sorespot.reading.Fields;
import gym.sorespot.reading.Problems;
import gym.sorespot.reading.Value;
import gym.sorespot.reading.YamlFile;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;

/**
 * When backups are made and where they go, from {@code kiosk-config/backup.yaml}. Immutable.
 *
 * @param nightly whether one is made each night
 * @param hour of the night, 0 to 23
 * @param keep so many are kept, {@value #LEAST_KEPT} to {@value #MOST_KEPT}
 * @param place a folder, empty for the usual one
 */
public record BackupSettings(boolean nightly, int hour, int keep, String place) {
    /** Name of the file in the configuration folder. */
    public static final String FILE = "backup.yaml";

    public static final int LEAST_KEPT = 1;
    public static final int MOST_KEPT = 90;

    /** Each night at three, a fortnight kept, in the data folder. */
    public static final BackupSettings USUAL = new BackupSettings(true, 3, 14, "");

    private static final int LONGEST_PATH = 200;

    /** Reads it; what is missing or wrong means the usual. Any thread; waits for the disk. */
    public static BackupSettings read(Path config) {
        Path file = config.resolve(FILE);
        if (java.nio.file.Files.notExists(file)) {
            return USUAL;
        }
        Optional<Fields> fields = YamlFile.read(file, new Problems(file))
                .flatMap(top -> top.someFields("nightly", "hour", "keep", "folder"));
        return new BackupSettings(
                of(fields, "nightly", Value::yesNo).orElse(USUAL.nightly()),
                of(fields, "hour", value -> value.wholeNumber(0, 23)).orElse(USUAL.hour()),
                of(fields, "keep", value -> value.wholeNumber(LEAST_KEPT, MOST_KEPT))
                        .orElse(USUAL.keep()),
                of(fields, "folder", value -> value.text(1, LONGEST_PATH)).orElse(USUAL.place()));
    }

    private static <T> Optional<T> of(Optional<Fields> fields, String name, Function<Value, Optional<T>> read) {
        return fields.flatMap(known -> known.optional(name)).flatMap(read);
    }

    /**
     * The folder backups go to.
     *
     * @throws BackupException when what stands there is no path
     */
    public Path folder(Places places) {
        if (place.isBlank()) {
            return places.usual();
        }
        try {
            return places.data().toAbsolutePath().resolve(place.strip());
        } catch (InvalidPathException e) {
            throw new BackupException(BackupException.Kind.GONE, places.config().resolve(FILE), e);
        }
    }
}
