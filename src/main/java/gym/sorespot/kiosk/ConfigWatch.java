package gym.sorespot.kiosk;

import gym.sorespot.kiosk.config.ConfigRead;
import gym.sorespot.kiosk.config.KioskConfigReader;
import gym.sorespot.kiosk.plugin.JobRunner;
import gym.sorespot.kiosk.plugins.FaultLog;
import gym.sorespot.reading.FileStamp;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.Timer;
import org.jspecify.annotations.Nullable;

/**
 * Looks whether somebody has changed the kiosk's own settings, in the form or with a text editor: the next look begins a
 * moment after the last has ended. Event thread.
 */
final class ConfigWatch {
    /** A change has to count within a second. */
    private static final int PAUSE_MILLIS = 600;

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Path folder;
    private final Clock clock;
    private final JobRunner jobs;
    private final Consumer<ConfigRead> onRead;
    private final Timer pause = new Timer(PAUSE_MILLIS, event -> look());
    private @Nullable FileStamp seen;
    private boolean stopped;

    /** @param onRead told what the file says whenever it may say something else, on the event thread */
    ConfigWatch(KioskOptions options, JobRunner jobs, Consumer<ConfigRead> onRead) {
        this.folder = options.configFolder();
        // The disk's clock is the computer's, whatever day the kiosk is told it is.
        this.clock = Clock.systemUTC();
        this.jobs = jobs;
        this.onRead = onRead;
        pause.setRepeats(false);
    }

    /** Looks from now on. */
    void start() {
        pause.start();
    }

    /** Looks no more. */
    void stop() {
        stopped = true;
        pause.stop();
    }

    /** What was found: how the file looks, and what it says where that may be something else. */
    private record Look(@Nullable FileStamp stamp, Optional<ConfigRead> read) {}

    private void look() {
        FileStamp before = seen;
        jobs.run("look at the kiosk's settings", PATIENCE, () -> look(before), this::done, this::failed);
    }

    private Look look(@Nullable FileStamp before) {
        FileStamp stamp = FileStamp.of(folder.resolve(KioskConfigReader.FILE), clock.millis());
        boolean same = stamp != null && stamp.proves(before);
        return new Look(stamp, same ? Optional.empty() : Optional.of(KioskConfigReader.read(folder)));
    }

    private void done(Look look) {
        seen = look.stamp();
        if (!stopped) {
            look.read().ifPresent(onRead);
            pause.restart();
        }
    }

    private void failed(Exception e) {
        FaultLog.log("the kiosk's settings cannot be looked at", e, false);
        if (!stopped) {
            pause.restart();
        }
    }
}
