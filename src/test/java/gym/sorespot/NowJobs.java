package gym.sorespot;

import gym.sorespot.kiosk.plugin.JobRunner;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** Does each job at once, on the thread that asks. */
public final class NowJobs implements JobRunner {
    @Override
    public <T> Job run(
            String name, Duration timeout, Callable<T> work, Consumer<T> onSuccess, Consumer<Exception> onFailure) {
        T result;
        try {
            result = work.call();
        } catch (Exception e) {
            onFailure.accept(e);
            return () -> {};
        }
        onSuccess.accept(result);
        return () -> {};
    }
}
