package gym.sorespot.strength.sheet.print;

import gym.sorespot.kiosk.plugin.JobRunner;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Prints one sheet: at most so many times, never twice at once. The screen never waits; making, sending and each look at the
 * printer is a job of its own, so that other jobs get their turn in between. Event thread.
 */
public final class PrintRun {
    private static final Logger LOG = LoggerFactory.getLogger(PrintRun.class);
    private static final Duration SENDING = Duration.ofSeconds(30);
    private static final Duration LOOKING = Duration.ofSeconds(10);

    private final JobRunner jobs;
    private final Later later;
    private final Printers printers;
    private final PrintSettings settings;
    private Consumer<PrintPhase> listener;
    private PrintPhase phase = PrintPhase.READY;
    private int printed;
    private volatile boolean unwanted;

    /** @param listener told of each new phase */
    public PrintRun(
            JobRunner jobs, Later later, Printers printers, PrintSettings settings, Consumer<PrintPhase> listener) {
        this.jobs = jobs;
        this.later = later;
        this.printers = printers;
        this.settings = settings;
        this.listener = listener;
    }

    public PrintPhase phase() {
        return phase;
    }

    /** Whether a touch on "print" would do something: not while it prints, and not more often than the gym wants. */
    public boolean mayPrint() {
        return settings.enabled() && printed < settings.copies() && phase.leadsTo(PrintPhase.PRINTING);
    }

    /**
     * Prints it; does nothing where it may not be printed now, as on the second touch of two.
     *
     * @param document makes it, on the worker thread
     */
    public void print(Callable<PrintDocument> document) {
        if (!mayPrint()) {
            return;
        }
        become(PrintPhase.PRINTING);
        jobs.run(
                "print a sheet",
                SENDING,
                () -> unwanted
                        ? Optional.<PrintWatch>empty()
                        : Optional.of(PrintWatch.begin(printers, settings.printer(), document.call())),
                watch -> watch.ifPresent(this::wait),
                this::failed);
    }

    /** Its member has gone: what has not been sent is not sent any more, what has been is seen to its end. */
    public void forget() {
        unwanted = true;
        listener = gone -> {};
    }

    private void wait(PrintWatch watch) {
        later.after(PrintWatch.PAUSE, () -> look(watch));
    }

    private void look(PrintWatch watch) {
        jobs.run(
                "look at the printer",
                LOOKING,
                watch::look,
                end -> end.ifPresentOrElse(this::become, () -> wait(watch)),
                this::failed);
    }

    private void failed(Exception failure) {
        PrintPhase trouble = failure instanceof PrintException known ? known.trouble() : PrintPhase.REFUSED;
        LOG.warn("A sheet was not printed: {}", failure instanceof PrintException ? failure.getMessage() : failure);
        become(trouble);
    }

    private void become(PrintPhase next) {
        if (!phase.leadsTo(next)) {
            throw new IllegalStateException("printing cannot go from " + phase + " to " + next);
        }
        phase = next;
        if (next == PrintPhase.PRINTED) {
            printed++;
        }
        listener.accept(next);
    }
}
