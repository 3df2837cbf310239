package gym.sorespot.kiosk;

import gym.sorespot.kiosk.config.KioskConfigReader;
import gym.sorespot.kiosk.jobs.WorkerJobs;
import gym.sorespot.kiosk.sound.Speaker;
import gym.sorespot.reading.Wording;
import gym.sorespot.touch.Sound;
import gym.sorespot.touch.Theme;
import java.awt.AWTError;
import java.awt.EventQueue;
import java.awt.GraphicsEnvironment;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The open kiosk. Thread-safe. */
public final class Kiosk implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final KioskOptions options;
    private final DataFolder dataFolder;
    private final WorkerJobs jobs = new WorkerJobs("jobs kiosk");
    private final WorkerJobs soundJobs = new WorkerJobs("jobs sound");
    private final Speaker speaker = new Speaker(soundJobs);
    private final CompletableFuture<Host> opened = new CompletableFuture<>();
    private final CountDownLatch closed = new CountDownLatch(1);
    private @Nullable Wires wires;
    private boolean closing;

    private Kiosk(KioskOptions options, DataFolder dataFolder) {
        this.options = options;
        this.dataFolder = dataFolder;
    }

    /**
     * Opens the kiosk and returns once the attract screen is on the display; plugins are loaded behind it. Call from any
     * thread but the event thread.
     *
     * @throws KioskException with a sentence for people: no display, or another kiosk runs on the same data folder
     */
    public static Kiosk open(KioskOptions options) {
        // Beside what the display takes to answer.
        Thread letters = new Thread(Theme::readLetters, "letters");
        letters.setDaemon(true);
        letters.start();
        requireDisplay();
        // The look takes as long to load as the folder and the settings take to read, so both are done side by side.
        CompletableFuture<WarmLook> warm = CompletableFuture.supplyAsync(WarmLook::new, EventQueue::invokeLater);
        Kiosk kiosk = new Kiosk(options, DataFolder.claim(options.dataFolder()));
        try {
            kiosk.begin(warm);
            return kiosk;
        } catch (CompletionException e) {
            kiosk.soundJobs.close();
            kiosk.jobs.close();
            kiosk.dataFolder.close();
            throw new KioskException("the kiosk could not open", e.getCause());
        }
    }

    /** The one controller, once the kiosk is open. */
    Host host() {
        return opened.join();
    }

    private static void requireDisplay() {
        try {
            if (!GraphicsEnvironment.isHeadless()
                    && GraphicsEnvironment.getLocalGraphicsEnvironment().getScreenDevices().length > 0) {
                return;
            }
        } catch (AWTError | LinkageError e) {
            // The display that was named cannot be reached, or this Java has no window system at all.
            throw new KioskException(new Wording(Kiosk.class).say("no-display"), e);
        }
        throw new KioskException(new Wording(Kiosk.class).say("no-display"), null);
    }

    private void begin(CompletableFuture<WarmLook> warm) {
        warm.exceptionally(failure -> {
            opened.completeExceptionally(failure);
            return null;
        });
        jobs.run(
                "read settings",
                PATIENCE,
                () -> new Settings(options, KioskConfigReader.read(options.configFolder()), dataFolder.problem()),
                settings -> warm.thenAccept(look -> guarded(() -> show(settings, look))),
                opened::completeExceptionally);
        opened.join();
    }

    private void guarded(Runnable step) {
        try {
            step.run();
        } catch (RuntimeException | Error e) {
            opened.completeExceptionally(e);
        }
    }

    private void show(Settings settings, WarmLook warm) {
        Host host = new Host(settings, warm, jobs, speaker, this::close);
        Sound.playedBy(speaker::play);
        wires = new Wires(host, settings.config().scanner());
        host.open();
        opened.complete(host);
    }

    /** Waits until the kiosk has been closed; not on the event thread. */
    public void awaitClosed() throws InterruptedException {
        closed.await();
    }

    /** Stops the plugins and closes the window; returns when all of it is done. Any thread, any number of times. */
    @Override
    public void close() {
        synchronized (this) {
            if (!closing) {
                closing = true;
                jobs.run("close", PATIENCE, () -> true, now -> stop(), failure -> stop());
            }
        }
        if (!EventQueue.isDispatchThread()) {
            try {
                closed.await(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void stop() {
        Host host = host();
        try {
            host.stop();
        } finally {
            if (wires != null) {
                wires.cut();
            }
            Runnable last = () -> {
                Sound.playedByNobody();
                speaker.close();
                dataFolder.close();
                soundJobs.close();
                jobs.close();
                closed.countDown();
            };
            jobs.run(
                    "await plugins' jobs",
                    PATIENCE,
                    () -> {
                        host.plugins().awaitJobs();
                        return true;
                    },
                    done -> last.run(),
                    failure -> last.run());
        }
    }
}
