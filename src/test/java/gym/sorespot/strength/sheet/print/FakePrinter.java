package gym.sorespot.strength.sheet.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A printer that does what a test says, and the only one there is. */
public final class FakePrinter implements Printers, Printer {
    /** Titles of the jobs handed in. */
    public final List<String> sent = new ArrayList<>();

    /** What the queue holds. */
    public final List<QueuedJob> queue = new ArrayList<>();

    public boolean gone;
    public @Nullable PrintPhase blocked;
    public @Nullable PrintPhase complaint;

    /** What becomes of the jobs. */
    public JobLook outcome = JobLook.DONE;

    @Override
    public List<String> names() {
        return gone ? List.of() : List.of(name());
    }

    @Override
    public Printer printer(String name) throws PrintException {
        if (gone) {
            throw new PrintException(PrintPhase.NO_PRINTER, "gone", null);
        }
        return this;
    }

    @Override
    public String name() {
        return "Front desk";
    }

    @Override
    public PrinterLook look() throws PrintException {
        printer("");
        return new PrinterLook(Optional.ofNullable(blocked), Optional.ofNullable(complaint), queue);
    }

    @Override
    public Ticket send(PrintDocument document) {
        sent.add(document.title());
        queue.add(new QueuedJob(sent.size(), document.title(), true));
        return new Ticket(sent.size());
    }

    @Override
    public JobLook look(Ticket ticket) throws PrintException {
        printer("");
        if (outcome == JobLook.DONE || outcome == JobLook.GIVEN_UP) {
            queue.clear();
        }
        return outcome;
    }

    @Override
    public void takeBack(Ticket ticket) {
        queue.removeIf(job -> job.number() == ticket.number());
    }
}
