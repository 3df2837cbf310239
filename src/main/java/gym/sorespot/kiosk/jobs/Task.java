package gym.sorespot.kiosk.jobs;

import gym.sorespot.kiosk.plugin.JobRunner.Job;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One job on its way through {@link TaskPhase}. Thread-safe. */
final class Task<T> implements Job, Runnable {
    private final String name;
    private final Callable<T> work;
    private final Consumer<T> onSuccess;
    private final Consumer<Exception> onFailure;
    private final Executor eventThread;
    private Supplier<@Nullable Future<?>> alarm = () -> null;
    private TaskPhase phase = TaskPhase.WAITING;
    private @Nullable Thread thread;

    Task(String name, Callable<T> work, Consumer<T> onSuccess, Consumer<Exception> onFailure, Executor eventThread) {
        this.name = name;
        this.work = work;
        this.onSuccess = onSuccess;
        this.onFailure = onFailure;
        this.eventThread = eventThread;
    }

    String name() {
        return name;
    }

    /** Set before the task is handed to the worker. */
    void onBegin(Supplier<@Nullable Future<?>> alarmSetter) {
        alarm = alarmSetter;
    }

    @Override
    public void run() {
        if (!begin()) {
            return;
        }
        Future<?> set = alarm.get();
        try {
            T result = work.call();
            end(() -> onSuccess.accept(result));
        } catch (Exception e) {
            end(() -> onFailure.accept(e));
        } catch (Throwable e) {
            // A plugin's missing class or overflow must not cost the worker.
            end(() -> onFailure.accept(new ExecutionException(e)));
        } finally {
            if (set != null) {
                set.cancel(false);
            }
            letGo();
        }
    }

    @Override
    public synchronized void cancel() {
        phase = TaskPhase.CANCELLED;
    }

    /** Interrupts the work and reports its failure; false when it has ended by itself. */
    boolean timeOut() {
        boolean timedOut = end(() -> onFailure.accept(new TimeoutException(name)));
        synchronized (this) {
            // Cancelled work that hangs is interrupted as well, though nobody waits for its answer.
            if (thread != null) {
                thread.interrupt();
                return true;
            }
        }
        return timedOut;
    }

    synchronized boolean isOn(@Nullable Thread candidate) {
        return thread != null && thread == candidate;
    }

    private synchronized boolean begin() {
        if (phase != TaskPhase.WAITING) {
            return false;
        }
        phase = TaskPhase.RUNNING;
        thread = Thread.currentThread();
        return true;
    }

    private boolean end(Runnable callback) {
        synchronized (this) {
            if (phase != TaskPhase.RUNNING) {
                return false;
            }
            phase = TaskPhase.ENDED;
        }
        eventThread.execute(() -> {
            if (!isCancelled()) {
                callback.run();
            }
        });
        return true;
    }

    private synchronized boolean isCancelled() {
        return phase == TaskPhase.CANCELLED;
    }

    private synchronized void letGo() {
        thread = null;
        // An interrupt that came in the last moment must not hit the next job.
        Thread.interrupted();
    }
}
