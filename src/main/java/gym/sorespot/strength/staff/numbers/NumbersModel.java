package gym.sorespot.strength.staff.numbers;

import gym.sorespot.kiosk.plugin.JobRunner;
import gym.sorespot.strength.history.HistoryException;
import gym.sorespot.strength.history.HistoryStore;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Which days are looked at, and what was counted on them. Event thread. */
final class NumbersModel {
    /** The times one can look at, in days. */
    static final List<Integer> TIMES = List.of(7, 30, 365);

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Supplier<HistoryStore> store;
    private final JobRunner jobs;
    private final Clock clock;
    private Runnable listener = () -> {};
    private int days = TIMES.get(1);
    private @Nullable Numbers numbers;
    private @Nullable Exception trouble;

    NumbersModel(Supplier<HistoryStore> store, JobRunner jobs, Clock clock) {
        this.store = store;
        this.jobs = jobs;
        this.clock = clock;
    }

    void listen(Runnable newListener) {
        listener = newListener;
    }

    int days() {
        return days;
    }

    Optional<Numbers> numbers() {
        return Optional.ofNullable(numbers);
    }

    /** What went wrong, in a sentence for people or empty where nobody knows; empty where nothing did. */
    Optional<String> trouble() {
        return Optional.ofNullable(trouble)
                .map(e -> e instanceof HistoryException ? String.valueOf(e.getMessage()) : "");
    }

    /** Looks at the last days, today included. */
    void look(int lastDays) {
        days = lastDays;
        LocalDate last = LocalDate.now(clock);
        LocalDate first = last.minusDays(lastDays - 1L);
        jobs.run(
                "read the counts",
                PATIENCE,
                () -> new Numbers(first, last, store.get().tallies().between(first, last)),
                found -> {
                    if (lastDays == days) {
                        numbers = found;
                        trouble = null;
                        listener.run();
                    }
                },
                e -> {
                    trouble = e;
                    listener.run();
                });
    }
}
