package gym.sorespot.strength.member;

import gym.sorespot.kiosk.plugin.JobRunner;
import gym.sorespot.kiosk.plugin.KioskContext;
import gym.sorespot.strength.history.HistoryException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Slow work of one kind: what begins anew puts an end to what still runs. Event thread; the work itself is not. */
final class OneJob {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final KioskContext context;
    private JobRunner.@Nullable Job running;

    OneJob(KioskContext context) {
        this.context = context;
    }

    /** @param onTrouble gets a sentence for people, or an empty text where nobody wrote one */
    <T> void start(String name, Callable<T> work, Consumer<T> onSuccess, Consumer<String> onTrouble) {
        cancel();
        running = context.jobs().run(name, PATIENCE, work, onSuccess, trouble -> onTrouble.accept(sentence(trouble)));
    }

    /** Work that is seen to its end whoever walks away meanwhile; callbacks have to ask whether anybody still waits. */
    <T> void errand(String name, Callable<T> work, Consumer<T> onSuccess, Consumer<String> onTrouble) {
        context.jobs().run(name, PATIENCE, work, onSuccess, trouble -> onTrouble.accept(sentence(trouble)));
    }

    void cancel() {
        if (running != null) {
            running.cancel();
            running = null;
        }
    }

    /** Only rooms that write for people are quoted to people. */
    private static String sentence(Exception trouble) {
        return trouble instanceof HistoryException && trouble.getMessage() != null ? trouble.getMessage() : "";
    }
}
