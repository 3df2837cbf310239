package gym.sorespot.strength.sheet.print.system;

import gym.sorespot.strength.sheet.print.JobLook;
import gym.sorespot.strength.sheet.print.PrintDocument;
import gym.sorespot.strength.sheet.print.PrintException;
import gym.sorespot.strength.sheet.print.PrintPhase;
import gym.sorespot.strength.sheet.print.Printer;
import gym.sorespot.strength.sheet.print.PrinterLook;
import gym.sorespot.strength.sheet.print.QueuedJob;
import gym.sorespot.strength.sheet.print.Ticket;
import gym.sorespot.strength.sheet.print.ipp.CupsQueue;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** A printer behind CUPS: javax.print hands in, the queue is asked what became of it. */
final class CupsPrinter implements Printer {
    private final String name;
    private final CupsQueue queue;

    CupsPrinter(String name, CupsQueue queue) {
        this.name = name;
        this.queue = queue;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public PrinterLook look() throws PrintException {
        try {
            Optional<CupsQueue.State> state = queue.state();
            if (state.isEmpty()) {
                throw new PrintException(PrintPhase.NO_PRINTER, "The printer " + name + " is not there.", null);
            }
            List<QueuedJob> waiting = queue.jobs(false).stream()
                    .map(job -> new QueuedJob(job.number(), job.title().strip(), job.printing()))
                    .toList();
            return new PrinterLook(
                    blocked(state.get()), Reasons.complaint(state.get().reasons()), waiting);
        } catch (IOException e) {
            throw silent(e);
        }
    }

    private static Optional<PrintPhase> blocked(CupsQueue.State state) {
        if (state.stopped()) {
            return Optional.of(PrintPhase.STOPPED);
        }
        return state.accepting() ? Optional.empty() : Optional.of(PrintPhase.REFUSED);
    }

    @Override
    public Ticket send(PrintDocument document) throws PrintException {
        try {
            int before = queue.jobs(true).stream()
                    .mapToInt(CupsQueue.Job::number)
                    .max()
                    .orElse(0);
            new Handover(name).send(document);
            // CUPS' programs tell the number of a job to people only.
            return queue.jobs(true).stream()
                    .filter(job -> job.number() > before)
                    .filter(job -> job.title().isEmpty() || job.title().strip().equals(document.title()))
                    .findFirst()
                    .map(job -> new Ticket(job.number()))
                    .orElse(new Ticket(0));
        } catch (IOException e) {
            throw silent(e);
        }
    }

    @Override
    public JobLook look(Ticket ticket) throws PrintException {
        try {
            Optional<CupsQueue.Job> job = queue.job(ticket.number());
            if (job.isEmpty() || job.get().completed()) {
                // A service that keeps no records forgets a job as soon as it is printed.
                return JobLook.DONE;
            }
            if (job.get().ended()) {
                return JobLook.GIVEN_UP;
            }
            return job.get().stopped() ? JobLook.HELD_UP : JobLook.UNDER_WAY;
        } catch (IOException e) {
            throw silent(e);
        }
    }

    @Override
    public void takeBack(Ticket ticket) {
        try {
            queue.cancel(ticket.number());
        } catch (IOException e) {
            // Without the service there is no queue either.
            org.slf4j.LoggerFactory.getLogger(CupsPrinter.class)
                    .warn("a job could not be taken back: {}", e.toString());
        }
    }

    private static PrintException silent(IOException e) {
        return new PrintException(PrintPhase.NO_PRINTER, "The print service does not answer.", e);
    }
}
