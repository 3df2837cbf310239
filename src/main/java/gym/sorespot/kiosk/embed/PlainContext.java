package gym.sorespot.kiosk.embed;

import gym.sorespot.kiosk.config.KioskConfigReader;
import gym.sorespot.kiosk.jobs.WorkerJobs;
import gym.sorespot.kiosk.plugin.JobRunner;
import gym.sorespot.kiosk.plugin.KioskContext;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The least a plugin needs to live in a window of one's own:
 *
 * <pre>{@code
 * PlainContext context = new PlainContext(config, data, Map.of(), frame::dispose);
 * plugin.start(context);
 * frame.add(plugin.open());
 * …
 * plugin.wipe();
 * plugin.stop();
 * context.close();
 * }</pre>
 *
 * <p>Idle time, scanner and catching what a plugin throws are the window's own business here.
 *
 * @param configFolder the gym's settings
 * @param dataFolder what has to be kept; it has to exist
 * @param options settings of the command line, such as {@code catalogue}
 * @param locale of the screens
 * @param clock says what day it is
 * @param jobs where slow work runs
 * @param onLeave the visit is over, on the event thread
 */
public record PlainContext(
        Path configFolder,
        Path dataFolder,
        Map<String, String> options,
        Locale locale,
        Clock clock,
        JobRunner jobs,
        Runnable onLeave)
        implements KioskContext, AutoCloseable {
    public PlainContext {
        options = Map.copyOf(options);
    }

    /** In English, with the system's clock and a worker of its own. */
    public PlainContext(Path configFolder, Path dataFolder, Map<String, String> options, Runnable onLeave) {
        this(
                configFolder,
                dataFolder,
                options,
                Locale.ENGLISH,
                Clock.systemDefaultZone(),
                new WorkerJobs("jobs of a plugin"),
                onLeave);
    }

    @Override
    public String gymName() {
        return KioskConfigReader.read(configFolder).config().name();
    }

    @Override
    public Optional<Path> logo() {
        return KioskConfigReader.read(configFolder).config().logo();
    }

    @Override
    public Optional<String> option(String name) {
        return Optional.ofNullable(options.get(name));
    }

    @Override
    public void progress(int step, int of) {
        // A window without a head shows none.
    }

    @Override
    public void leave() {
        onLeave.run();
    }

    /** Waits until the jobs handed in are done; not on the event thread. */
    @Override
    public void close() {
        if (jobs instanceof WorkerJobs worker) {
            worker.close();
        }
    }
}
