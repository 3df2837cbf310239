package gym.sorespot.strength.history.backup;

import gym.sorespot.reading.AtomicFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * How the last backups went. Immutable; kept in the data folder, as the stick may be away.
 *
 * @param made moment of the last one that was verified, null before the first
 * @param file where it is
 * @param members how many are in it
 * @param visits how many are in it
 * @param tried moment of the last one that failed since, null when none did
 */
public record BackupState(
        @Nullable Instant made, @Nullable String file, long members, long visits, @Nullable Instant tried) {
    /** Before the first one. */
    public static final BackupState NONE = new BackupState(null, null, 0, 0, null);

    private static final String FILE = "backup-state.json";
    private static final JsonMapper MAPPER = JsonMapper.shared();

    /** Reads it; what cannot be read counts as none. Waits for the disk. */
    public static BackupState read(Path data) {
        try {
            return MAPPER.readValue(Files.readAllBytes(data.resolve(FILE)), BackupState.class);
        } catch (NoSuchFileException e) {
            return NONE;
        } catch (IOException | JacksonException e) {
            // It only tells; the backups themselves are in their folder.
            return NONE;
        }
    }

    /** Keeps it. Waits for the disk. */
    public void write(Path data) throws IOException {
        AtomicFile.write(data.resolve(FILE), MAPPER.writeValueAsString(this) + "\n");
    }

    /** After one that was verified. */
    public static BackupState made(Backup.Result result, Instant now) {
        return new BackupState(
                now,
                result.file().toString(),
                result.extent().members(),
                result.extent().visits(),
                null);
    }

    /** After one that failed. */
    public BackupState failed(Instant now) {
        return new BackupState(made, file, members, visits, now);
    }
}
