package gym.sorespot.strength;

import gym.sorespot.kiosk.plugin.KioskContext;
import gym.sorespot.strength.gym.Retention;
import gym.sorespot.strength.history.HistoryStore;
import java.time.Duration;
import java.time.LocalDate;
import java.util.function.Supplier;
import javax.swing.Timer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes averages of soreness that is older than the gym keeps it: at the start, and again some times a day. Event thread. */
final class Housekeeping {
    private static final Logger LOG = LoggerFactory.getLogger(Housekeeping.class);
    private static final int PAUSE_MILLIS = (int) Duration.ofHours(6).toMillis();
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final KioskContext context;
    private final Supplier<HistoryStore> store;
    private final Timer again = new Timer(PAUSE_MILLIS, event -> tidy());

    /** @param store opened on the job runner */
    Housekeeping(KioskContext context, Supplier<HistoryStore> store) {
        this.context = context;
        this.store = store;
    }

    void start() {
        tidy();
        again.start();
    }

    void stop() {
        again.stop();
    }

    private void tidy() {
        context.jobs()
                .run(
                        "make averages of old soreness",
                        PATIENCE,
                        this::thinOut,
                        count -> {},
                        trouble -> LOG.warn("old soreness could not be averaged: {}", trouble.getMessage()));
    }

    private int thinOut() {
        LocalDate today = LocalDate.now(context.clock());
        LocalDate from = Retention.read(context.configFolder()).keepFrom(today);
        return store.get().members().thinOut(from);
    }
}
