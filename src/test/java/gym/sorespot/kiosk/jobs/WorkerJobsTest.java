package gym.sorespot.kiosk.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import gym.sorespot.kiosk.plugin.JobRunner.Job;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The test's own thread plays the event thread: callbacks wait in {@link #answers} until it takes them. */
class WorkerJobsTest {
    private static final Duration LONG = Duration.ofMinutes(1);
    private static final Duration SHORT = Duration.ofMillis(1);

    private final BlockingQueue<Runnable> answers = new LinkedBlockingQueue<>();
    private final WorkerJobs jobs = new WorkerJobs("jobs test", answers::add, SHORT);
    private final List<Object> heard = new ArrayList<>();
    private final Consumer<Exception> failed = heard::add;

    @AfterEach
    void close() {
        jobs.close(Duration.ofMillis(100));
    }

    @Test
    void answersOnTheEventThreadAndWorksOnItsOwn() throws InterruptedException {
        jobs.run("one", LONG, () -> Thread.currentThread().getName(), heard::add, failed);
        answer();
        assertThat(heard).containsExactly("jobs test");
    }

    @Test
    void worksInTheOrderGiven() throws InterruptedException {
        for (int i = 0; i < 100; i++) {
            int number = i;
            jobs.run("count", LONG, () -> number, heard::add, failed);
        }
        for (int i = 0; i < 100; i++) {
            answer();
            assertThat(heard).hasSize(i + 1).last().isEqualTo(i);
        }
    }

    @Test
    void reportsWhatWasThrownAndGoesOn() throws InterruptedException {
        IllegalStateException bad = new IllegalStateException("bad");
        jobs.run("throws", LONG, () -> fail(bad), heard::add, failed);
        jobs.run("links badly", LONG, () -> fail(new NoClassDefFoundError("Gone")), heard::add, failed);
        jobs.run("goes on", LONG, () -> "on", heard::add, failed);
        answer();
        answer();
        answer();
        assertThat(heard).hasSize(3).first().isSameAs(bad);
        assertThat(heard.get(1)).isInstanceOf(ExecutionException.class);
        assertThat(heard.get(2)).isEqualTo("on");
    }

    @Test
    void interruptsWhatOverrunsAndReportsIt() throws InterruptedException {
        CountDownLatch interrupted = new CountDownLatch(1);
        jobs.run(
                "slow",
                SHORT,
                () -> {
                    try {
                        return new CountDownLatch(1).await(1, TimeUnit.HOURS);
                    } catch (InterruptedException e) {
                        interrupted.countDown();
                        throw e;
                    }
                },
                heard::add,
                failed);
        answer();
        interrupted.await();
        assertThat(heard).singleElement().isInstanceOf(TimeoutException.class);
        jobs.run("next", LONG, () -> Thread.currentThread().isInterrupted(), heard::add, failed);
        answer();
        assertThat(heard).last().isEqualTo(false);
    }

    @Test
    void givesUpAThreadThatIgnoresItsInterrupt() throws InterruptedException {
        CountDownLatch end = new CountDownLatch(1);
        jobs.run("deaf", SHORT, () -> ignoreInterruptsUntil(end), heard::add, failed);
        jobs.run("behind it", LONG, () -> "served", heard::add, failed);
        answer();
        answer();
        end.countDown();
        assertThat(heard).hasSize(2).last().isEqualTo("served");
        assertThat(heard.get(0)).isInstanceOf(TimeoutException.class);
    }

    @Test
    void saysNothingOfWhatWasCancelled() throws InterruptedException {
        CountDownLatch go = new CountDownLatch(1);
        jobs.run("holds the thread", LONG, () -> go.await(1, TimeUnit.HOURS), heard::add, failed);
        List<String> worked = new ArrayList<>();
        Job waiting = jobs.run("waits", LONG, () -> worked.add("waited"), heard::add, failed);
        Job finished = jobs.run("ends before it is cancelled", LONG, () -> worked.add("finished"), heard::add, failed);
        waiting.cancel();
        go.countDown();
        answer();
        Runnable late = answers.take();
        finished.cancel();
        late.run();
        assertThat(heard).containsExactly(true);
        assertThat(worked).containsExactly("finished");
    }

    @Test
    void finishesWhatWasHandedInBeforeItCloses() {
        List<Integer> saved = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            int number = i;
            jobs.run("save", LONG, () -> saved.add(number), heard::add, failed);
        }
        jobs.close(LONG);
        assertThat(saved).hasSize(20);
        jobs.run("too late", LONG, () -> saved.add(99), heard::add, failed);
        jobs.close(LONG);
        assertThat(saved).hasSize(20);
    }

    @Test
    void finishesEvenWhatBeginsAfterItsPatience() throws InterruptedException {
        CountDownLatch gate = new CountDownLatch(1);
        jobs.run("long", LONG, () -> gate.await(1, TimeUnit.MINUTES), heard::add, failed);
        jobs.run("late", LONG, () -> "saved", heard::add, failed);
        jobs.close(SHORT);
        gate.countDown();
        answer();
        answer();
        assertThat(heard).containsExactly(true, "saved");
    }

    private void answer() throws InterruptedException {
        answers.take().run();
    }

    private static boolean fail(Throwable failure) throws Exception {
        if (failure instanceof Error error) {
            throw error;
        }
        throw (Exception) failure;
    }

    private static boolean ignoreInterruptsUntil(CountDownLatch end) {
        while (true) {
            try {
                end.await();
                return true;
            } catch (InterruptedException ignored) {
                continue;
            }
        }
    }
}
