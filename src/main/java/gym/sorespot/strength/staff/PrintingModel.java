package gym.sorespot.strength.staff;

import gym.sorespot.kiosk.plugin.JobRunner;
import gym.sorespot.strength.sheet.print.Later;
import gym.sorespot.strength.sheet.print.PrintException;
import gym.sorespot.strength.sheet.print.PrintPhase;
import gym.sorespot.strength.sheet.print.PrintRun;
import gym.sorespot.strength.sheet.print.Printer;
import gym.sorespot.strength.sheet.print.PrinterLook;
import gym.sorespot.strength.sheet.print.QueuedJob;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The printer as staff see it: its state, its queue, a test page. Event thread. */
final class PrintingModel {
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final Printing printing;
    private final JobRunner jobs;
    private final PrintRun test;
    private final Runnable changed;
    private @Nullable Seen seen;

    /**
     * What there is to see.
     *
     * @param name of the printer, empty where there is none
     * @param others names of all printers
     * @param trouble why it would print nothing now
     * @param queue what waits in it
     */
    record Seen(String name, List<String> others, Optional<PrintPhase> trouble, List<QueuedJob> queue) {}

    PrintingModel(Printing printing, JobRunner jobs, Later later, Runnable changed) {
        this.printing = printing;
        this.jobs = jobs;
        this.changed = changed;
        this.test = new PrintRun(jobs, later, printing.printers(), printing.unlimited(), phase -> tested());
    }

    /** Looks at the printer and its queue. */
    void look() {
        jobs.run("look at the printer", PATIENCE, this::see, found -> show(found), trouble -> show(null));
    }

    private Seen see() {
        List<String> names = printing.printers().names();
        try {
            Printer printer = printing.printers().printer(printing.settings().printer());
            PrinterLook look = printer.look();
            return new Seen(printer.name(), names, look.blocked().or(look::complaint), look.queue());
        } catch (PrintException e) {
            return new Seen(printing.settings().printer(), names, Optional.of(e.trouble()), List.of());
        }
    }

    private void show(@Nullable Seen found) {
        seen = found;
        changed.run();
    }

    private void tested() {
        changed.run();
        look();
    }

    /** What was seen last; empty while nobody has looked. */
    Optional<Seen> seen() {
        return Optional.ofNullable(seen);
    }

    /** How far the test page is. */
    PrintPhase test() {
        return test.phase();
    }

    boolean mayTest() {
        return test.mayPrint();
    }

    /** Prints a test page. */
    void print() {
        test.print(printing.testPage());
    }
}
