package gym.sorespot.strength.staff.backup;

import gym.sorespot.kiosk.plugin.JobRunner;
import gym.sorespot.kiosk.plugin.KioskContext;
import gym.sorespot.strength.history.backup.Backup;
import gym.sorespot.strength.history.backup.BackupSettings;
import gym.sorespot.strength.history.backup.BackupState;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes backups, one at a time, each as many short jobs: what members ask for comes in between. Event thread.
 */
public final class BackupRun {
    private static final Logger LOG = LoggerFactory.getLogger(BackupRun.class);
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final BackupRooms rooms;
    private final KioskContext context;
    private Runnable listener = () -> {};
    private boolean running;
    private boolean stopped;
    private double share;
    private @Nullable Exception trouble;

    public BackupRun(BackupRooms rooms, KioskContext context) {
        this.rooms = rooms;
        this.context = context;
    }

    void listen(Runnable newListener) {
        listener = newListener;
    }

    BackupRooms rooms() {
        return rooms;
    }

    /** Whether one is being made. */
    public boolean running() {
        return running;
    }

    /** How much of it is done, 0 to 1. */
    double share() {
        return share;
    }

    /** Why the last one failed. */
    Optional<Exception> trouble() {
        return Optional.ofNullable(trouble);
    }

    /** Begins one, unless one is being made. */
    public void start() {
        if (running || stopped) {
            return;
        }
        running = true;
        share = 0;
        trouble = null;
        listener.run();
        jobs().run("begin a backup", PATIENCE, this::begin, this::goOn, this::failed);
    }

    private Backup begin() {
        BackupSettings settings = BackupSettings.read(rooms.places().config());
        Path folder = settings.folder(rooms.places());
        return new Backup(rooms.store().get(), rooms.places(), folder, settings.keep(), context.clock());
    }

    private void goOn(Backup backup) {
        if (stopped) {
            jobs().run("give a backup up", PATIENCE, () -> shut(backup), done -> {}, e -> {});
            return;
        }
        jobs().run(
                        "go on with a backup",
                        PATIENCE,
                        () -> step(backup),
                        more -> {
                            share = backup.share();
                            if (more) {
                                listener.run();
                                goOn(backup);
                            } else {
                                ended(null);
                            }
                        },
                        this::failed);
    }

    /** On the worker: nothing is left open, however it ends. */
    private boolean step(Backup backup) throws Exception {
        boolean more = false;
        try {
            more = backup.step();
            if (!more) {
                BackupState.made(backup.result(), context.clock().instant())
                        .write(rooms.places().data());
            }
            return more;
        } finally {
            if (!more) {
                backup.close();
            }
        }
    }

    private static boolean shut(Backup backup) {
        backup.close();
        return true;
    }

    private void failed(Exception e) {
        LOG.warn("no backup was made: {}", e.getMessage());
        jobs().run(
                        "remember a failed backup",
                        PATIENCE,
                        () -> {
                            Path data = rooms.places().data();
                            BackupState.read(data)
                                    .failed(context.clock().instant())
                                    .write(data);
                            return true;
                        },
                        done -> ended(e),
                        again -> ended(e));
    }

    private void ended(@Nullable Exception e) {
        running = false;
        trouble = e;
        listener.run();
    }

    /** The kiosk closes: what is not done is dropped. */
    public void stop() {
        stopped = true;
    }

    private JobRunner jobs() {
        return context.jobs();
    }
}
