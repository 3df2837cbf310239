package gym.sorespot.strength;

import gym.sorespot.kiosk.plugin.KioskContext;
import gym.sorespot.strength.history.backup.BackupSettings;
import gym.sorespot.strength.history.backup.BackupState;
import gym.sorespot.strength.staff.backup.BackupRun;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import javax.swing.Timer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes a backup each night, or by day where the kiosk was off at night; after a failure again each hour. Event thread. */
final class NightlyBackup {
    private static final Logger LOG = LoggerFactory.getLogger(NightlyBackup.class);
    private static final int LOOK_MILLIS = (int) Duration.ofMinutes(5).toMillis();
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration AGAIN = Duration.ofHours(1);

    private final KioskContext context;
    private final Path data;
    private final BackupRun run;
    private final Timer timer = new Timer(LOOK_MILLIS, event -> look());

    NightlyBackup(KioskContext context, BackupRun run) {
        this.context = context;
        this.data = context.dataFolder();
        this.run = run;
    }

    /** The first look is some minutes after the start: whoever has just switched the kiosk on wants to use it. */
    void start() {
        timer.start();
    }

    void stop() {
        timer.stop();
        run.stop();
    }

    private void look() {
        context.jobs()
                .run(
                        "look whether a backup is due",
                        PATIENCE,
                        () -> isDue(
                                BackupSettings.read(context.configFolder()),
                                BackupState.read(data),
                                LocalDateTime.now(context.clock()),
                                context.clock().instant()),
                        due -> {
                            if (due) {
                                run.start();
                            }
                        },
                        trouble -> LOG.warn("nobody knows whether a backup is due: {}", trouble.toString()));
    }

    /** Whether none was made since the hour of the last night, and none was tried just now. */
    static boolean isDue(BackupSettings settings, BackupState state, LocalDateTime now, Instant moment) {
        if (!settings.nightly()) {
            return false;
        }
        LocalDateTime today = now.toLocalDate().atTime(settings.hour(), 0);
        LocalDateTime since = now.isBefore(today) ? today.minusDays(1) : today;
        Duration ago = Duration.between(since, now);
        return isBefore(state.made(), moment.minus(ago)) && isBefore(state.tried(), moment.minus(AGAIN));
    }

    private static boolean isBefore(@Nullable Instant one, Instant other) {
        return one == null || one.isBefore(other);
    }
}
