package gym.sorespot.kiosk.plugins;

import gym.sorespot.kiosk.jobs.WorkerJobs;
import gym.sorespot.kiosk.plugin.JobRunner;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/**
 * The jobs of one plugin: a worker of its own, so that its hanging job holds up nobody else, and callbacks that cost nobody
 * but itself what they throw. Thread-safe.
 */
final class PluginJobs implements JobRunner {
    private final WorkerJobs jobs;
    private final Consumer<Runnable> guard;

    /**
     * Jobs of a plugin.
     *
     * @param jobs its worker
     * @param guard runs a callback on the event thread and takes what it throws
     */
    PluginJobs(WorkerJobs jobs, Consumer<Runnable> guard) {
        this.jobs = jobs;
        this.guard = guard;
    }

    @Override
    public <T> Job run(
            String name, Duration timeout, Callable<T> work, Consumer<T> onSuccess, Consumer<Exception> onFailure) {
        return jobs.run(
                name,
                timeout,
                work,
                result -> guard.accept(() -> onSuccess.accept(result)),
                failure -> guard.accept(() -> onFailure.accept(failure)));
    }

    /** Waits for a job under way (a save must not be torn) and takes no more. */
    void close() {
        jobs.close();
    }
}
