package gym.sorespot.strength;

import gym.sorespot.kiosk.plugin.JobRunner;
import gym.sorespot.strength.sheet.print.Later;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks at the files again and again, on the job runner: the next look begins a moment after the last has ended, so that
 * slow disks are not asked faster than they answer. Event thread.
 */
final class FileWatch {
    private static final Logger LOG = LoggerFactory.getLogger(FileWatch.class);

    /** A change has to show within a second, and a look itself takes a few milliseconds. */
    static final Duration PAUSE = Duration.ofMillis(400);

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final PremisesReader reader;
    private final LivePremises premises;
    private final JobRunner jobs;
    private final Consumer<Premises> onChange;
    private final Later later;
    private int turn;
    private boolean stopped;
    private @Nullable String trouble;

    /**
     * @param later the watch's own clock
     * @param onChange told of what was read anew, on the event thread
     */
    FileWatch(PremisesReader reader, LivePremises premises, JobRunner jobs, Later later, Consumer<Premises> onChange) {
        this.reader = reader;
        this.premises = premises;
        this.jobs = jobs;
        this.later = later;
        this.onChange = onChange;
    }

    /**
     * Looks now, and from now on.
     *
     * @param thorough whether pictures are looked at as well
     */
    void look(boolean thorough) {
        int mine = ++turn;
        jobs.run(
                "look at gym and catalogue",
                PATIENCE,
                () -> read(thorough),
                fresh -> done(fresh, mine),
                e -> failed(e, mine));
    }

    private Optional<Premises> read(boolean thorough) {
        Optional<Premises> fresh = reader.look(thorough);
        // Set here and not on the event thread: whatever is planned next must see it.
        fresh.ifPresent(premises::take);
        return fresh;
    }

    private void done(Optional<Premises> fresh, int mine) {
        trouble = null;
        fresh.ifPresent(onChange);
        again(mine);
    }

    private void failed(Exception e, int mine) {
        // Once: a disk that is away would fill the log.
        if (!e.toString().equals(trouble)) {
            LOG.warn("gym and catalogue cannot be read: {}", e.toString());
        }
        trouble = e.toString();
        again(mine);
    }

    /** Of two looks that overlap only the later one goes on. */
    private void again(int mine) {
        if (!stopped && mine == turn) {
            later.after(PAUSE, () -> {
                if (!stopped && mine == turn) {
                    look(false);
                }
            });
        }
    }

    /** Looks no more. */
    void stop() {
        stopped = true;
        jobs.run(
                "stop looking",
                PATIENCE,
                () -> {
                    reader.close();
                    return reader;
                },
                closed -> {},
                e -> failed(e, turn));
    }
}
