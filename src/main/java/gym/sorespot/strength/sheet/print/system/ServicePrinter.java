package gym.sorespot.strength.sheet.print.system;

import gym.sorespot.strength.sheet.print.JobLook;
import gym.sorespot.strength.sheet.print.PrintDocument;
import gym.sorespot.strength.sheet.print.PrintException;
import gym.sorespot.strength.sheet.print.PrintPhase;
import gym.sorespot.strength.sheet.print.Printer;
import gym.sorespot.strength.sheet.print.PrinterLook;
import gym.sorespot.strength.sheet.print.Ticket;
import java.util.List;
import java.util.Optional;
import javax.print.PrintService;
import javax.print.attribute.Attribute;
import javax.print.attribute.standard.PrinterIsAcceptingJobs;
import javax.print.attribute.standard.PrinterState;
import javax.print.attribute.standard.PrinterStateReasons;
import javax.print.attribute.standard.QueuedJobCount;

/**
 * A printer of which javax.print is all we know: it tells some of its state and how many jobs wait, and takes no job back.
 *
 * @param handover to it
 */
record ServicePrinter(Handover handover) implements Printer {
    @Override
    public String name() {
        return handover.printer();
    }

    @Override
    public PrinterLook look() throws PrintException {
        PrintService service = handover.service();
        boolean stopped = PrinterState.STOPPED.equals(service.getAttribute(PrinterState.class));
        boolean refuses =
                PrinterIsAcceptingJobs.NOT_ACCEPTING_JOBS.equals(service.getAttribute(PrinterIsAcceptingJobs.class));
        PrinterStateReasons reasons = service.getAttribute(PrinterStateReasons.class);
        Optional<PrintPhase> complaint = reasons == null
                ? Optional.empty()
                : Reasons.complaint(
                        reasons.keySet().stream().map(Attribute::toString).toList());
        Optional<PrintPhase> blocked = stopped
                ? Optional.of(complaint.orElse(PrintPhase.STOPPED))
                : refuses ? Optional.of(PrintPhase.REFUSED) : Optional.empty();
        return new PrinterLook(blocked, complaint, List.of());
    }

    @Override
    public Ticket send(PrintDocument document) throws PrintException {
        handover.send(document);
        return new Ticket(0);
    }

    @Override
    public JobLook look(Ticket ticket) throws PrintException {
        QueuedJobCount count = handover.service().getAttribute(QueuedJobCount.class);
        return count == null || count.getValue() == 0 ? JobLook.DONE : JobLook.UNDER_WAY;
    }

    @Override
    public void takeBack(Ticket ticket) {
        // Nothing that javax.print can do once the job is handed over.
    }
}
