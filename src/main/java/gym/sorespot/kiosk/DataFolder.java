package gym.sorespot.kiosk;

import gym.sorespot.reading.Place;
import gym.sorespot.reading.Problem;
import gym.sorespot.reading.Wording;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The data folder while this kiosk holds it; one kiosk a folder. Thread-safe. */
final class DataFolder implements AutoCloseable {
    private static final Wording WORDING = new Wording(DataFolder.class);
    private static final String LOCK = "kiosk.lock";

    private final @Nullable FileChannel lock;
    private final Optional<Problem> problem;

    private DataFolder(@Nullable FileChannel lock, Optional<Problem> problem) {
        this.lock = lock;
        this.problem = problem;
    }

    /**
     * Makes the folder where it is missing and claims it. A folder that cannot be written to is a problem for staff, not a
     * reason to stay closed: guests need none of it.
     *
     * @throws KioskException if another kiosk holds it
     */
    static DataFolder claim(Path folder) {
        FileChannel channel = null;
        try {
            Files.createDirectories(folder);
            channel = FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (channel.tryLock() == null) {
                throw taken(folder, channel);
            }
            return new DataFolder(channel, Optional.empty());
        } catch (OverlappingFileLockException e) {
            throw taken(folder, channel);
        } catch (IOException e) {
            return new DataFolder(channel, Optional.of(Problem.of(folder, Place.FILE, WORDING, "data-folder")));
        }
    }

    /** What is wrong with it, if anything is. */
    Optional<Problem> problem() {
        return problem;
    }

    @Override
    public void close() {
        shut(lock);
    }

    private static KioskException taken(Path folder, @Nullable FileChannel channel) {
        shut(channel);
        return new KioskException(WORDING.say("data-folder.taken", folder), null);
    }

    private static void shut(@Nullable FileChannel channel) {
        if (channel == null) {
            return;
        }
        try {
            channel.close();
        } catch (IOException e) {
            // The lock goes with the process at the latest.
            org.slf4j.LoggerFactory.getLogger(DataFolder.class).debug("lock file not closed", e);
        }
    }
}
