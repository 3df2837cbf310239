package gym.sorespot.kiosk.plugin;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** Runs slow work (database, files, printing, planning) off the event thread. Nobody else starts threads. */
public interface JobRunner {

    /**
     * Runs work on the worker thread, jobs one after the other in the order given. Call from any thread.
     *
     * @param name for the log; never anything personal
     * @param timeout after which the work is interrupted and {@code onFailure} gets a
     *     {@link java.util.concurrent.TimeoutException}
     * @param work on the worker thread
     * @param onSuccess on the event thread, unless the job was cancelled
     * @param onFailure on the event thread, unless the job was cancelled
     */
    <T> Job run(String name, Duration timeout, Callable<T> work, Consumer<T> onSuccess, Consumer<Exception> onFailure);

    /** A job that was handed in. Any thread. */
    interface Job {
        /** Neither callback runs after this returns on the event thread; work not begun is dropped. */
        void cancel();
    }
}
