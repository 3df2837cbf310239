package gym.sorespot.kiosk.jobs;

import gym.sorespot.kiosk.plugin.JobRunner;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One named daemon thread that works through jobs in their order. Thread-safe.
 *
 * <p>A job that overruns its time-out is interrupted and its failure reported at once. If it still does not come back
 * within the grace, its thread is given up and a new one goes on with the queue: a hanging job costs a thread, never the
 * jobs behind it.
 */
public final class WorkerJobs implements JobRunner, AutoCloseable {
    private final String name;
    private final Executor eventThread;
    private final Duration grace;
    private final LinkedBlockingQueue<Task<?>> waiting = new LinkedBlockingQueue<>();
    private final ScheduledThreadPoolExecutor watch;
    private volatile @Nullable Thread worker;
    private volatile boolean closed;

    /**
     * A runner that answers on the event thread of AWT.
     *
     * @param name of the thread, for logs and thread dumps
     */
    public WorkerJobs(String name) {
        this(name, java.awt.EventQueue::invokeLater, Duration.ofSeconds(2));
    }

    /**
     * A runner that answers wherever {@code eventThread} does.
     *
     * @param name of the thread
     * @param eventThread runs the callbacks, one after the other
     * @param grace how long an interrupted job may take to give up
     */
    public WorkerJobs(String name, Executor eventThread, Duration grace) {
        this.name = name;
        this.eventThread = eventThread;
        this.grace = grace;
        this.watch = new ScheduledThreadPoolExecutor(
                1,
                task -> daemon(task, name + " watch"),
                // What was handed in before closing time and begins after it is still done, but nobody waits for its
                // answer.
                new ThreadPoolExecutor.DiscardPolicy());
        watch.setRemoveOnCancelPolicy(true);
        hire();
    }

    @Override
    public <T> Job run(
            String job, Duration timeout, Callable<T> work, Consumer<T> onSuccess, Consumer<Exception> onFailure) {
        Task<T> task = new Task<>(job, work, onSuccess, onFailure, eventThread);
        if (closed) {
            log().warn("Job {} came after closing time and was not begun", job);
            task.cancel();
            return task;
        }
        task.onBegin(() -> watch.schedule(() -> overrun(task), timeout.toMillis(), TimeUnit.MILLISECONDS));
        waiting.add(task);
        return task;
    }

    /** Takes no more jobs and waits until those handed in are done (a save must not be lost), at most {@code patience}. */
    public void close(Duration patience) {
        if (!closed) {
            closed = true;
            waiting.add(new Task<>("last", () -> worker = null, none -> {}, none -> {}, eventThread));
        }
        Thread last = worker;
        if (last != null && last != Thread.currentThread()) {
            try {
                last.join(patience.toMillis());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        watch.shutdownNow();
    }

    @Override
    public void close() {
        close(Duration.ofSeconds(5));
    }

    private void overrun(Task<?> task) {
        if (task.timeOut()) {
            log().warn("Job {} overran its time and was interrupted", task.name());
            if (!closed) {
                watch.schedule(() -> giveUp(task), grace.toMillis(), TimeUnit.MILLISECONDS);
            }
        }
    }

    private void giveUp(Task<?> task) {
        if (task.isOn(worker) && !closed) {
            log().error("Job {} does not answer; its thread is given up and a new one takes over", task.name());
            hire();
        }
    }

    private void hire() {
        Thread hired = daemon(this::work, name);
        worker = hired;
        hired.start();
    }

    private void work() {
        while (Thread.currentThread() == worker) {
            try {
                waiting.take().run();
            } catch (InterruptedException e) {
                // A late interrupt meant for a job that has ended; the next job must not feel it.
                log().debug("Late interrupt on {}", name);
            }
        }
    }

    /** Asked for when there is something to say: loading the log takes longer than the first screen can wait. */
    private static Logger log() {
        return LoggerFactory.getLogger(WorkerJobs.class);
    }

    private static Thread daemon(Runnable task, String name) {
        Thread thread = Executors.defaultThreadFactory().newThread(task);
        thread.setName(name);
        thread.setDaemon(true);
        return thread;
    }
}
