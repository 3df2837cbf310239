package gym.sorespot.strength.member;

import gym.sorespot.kiosk.plugin.JobRunner;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** Jobs that wait until a test runs them, on the test's own thread. */
public final class WaitingJobs implements JobRunner {
    private final Deque<Waiting> waiting = new ArrayDeque<>();

    @Override
    public <T> Job run(
            String name, Duration timeout, Callable<T> work, Consumer<T> onSuccess, Consumer<Exception> onFailure) {
        Waiting job = new Waiting(() -> {
            T result;
            try {
                result = work.call();
            } catch (Exception e) {
                onFailure.accept(e);
                return;
            }
            onSuccess.accept(result);
        });
        waiting.add(job);
        return job;
    }

    /** Runs all that wait, but those that were cancelled. */
    public void runAll() {
        for (Waiting job = waiting.poll(); job != null; job = waiting.poll()) {
            if (!job.cancelled) {
                job.work.run();
            }
        }
    }

    private static final class Waiting implements Job {
        private final Runnable work;
        private boolean cancelled;

        Waiting(Runnable work) {
            this.work = work;
        }

        @Override
        public void cancel() {
            cancelled = true;
        }
    }
}
