package gym.sorespot.strength.sheet.print;

import java.time.Duration;
import java.util.Optional;

/**
 * One job from handing it in to its end. Takes the job back where it gets stuck: a sheet must not come out when its member
 * has gone, and nothing may stay in the queue. Worker thread, one call after the other.
 */
final class PrintWatch {
    /** Between two looks. */
    static final Duration PAUSE = Duration.ofMillis(500);

    /** Looks until a printer's complaint counts: it may be an old one, or about to go away (connecting). */
    static final int GRACE = 8;

    /** Looks until a job that neither moves nor complains is given up: a minute and a half. */
    static final int PATIENCE = 180;

    private final Printer printer;
    private final Ticket ticket;
    private int looks;

    private PrintWatch(Printer printer, Ticket ticket) {
        this.printer = printer;
        this.ticket = ticket;
    }

    /** Hands it in, unless the printer cannot print it anyway. */
    static PrintWatch begin(Printers printers, String name, PrintDocument document) throws PrintException {
        Printer printer = printers.printer(name);
        Optional<PrintPhase> blocked = printer.look().blocked();
        if (blocked.isPresent()) {
            throw new PrintException(blocked.get(), "not handed in", null);
        }
        return new PrintWatch(printer, printer.send(document));
    }

    /** What became of it; empty while it is under way. Where that is a trouble, nothing is left in the queue. */
    Optional<PrintPhase> look() {
        looks++;
        Optional<PrintPhase> end = ended();
        if (end.isPresent() && end.get() != PrintPhase.PRINTED) {
            printer.takeBack(ticket);
        }
        return end;
    }

    private Optional<PrintPhase> ended() {
        try {
            JobLook job = printer.look(ticket);
            switch (job) {
                case DONE -> {
                    return Optional.of(PrintPhase.PRINTED);
                }
                case GIVEN_UP -> {
                    return Optional.of(PrintPhase.REFUSED);
                }
                case UNDER_WAY, HELD_UP -> {}
            }
            PrinterLook now = printer.look();
            if (now.blocked().isPresent()) {
                return now.complaint().or(now::blocked);
            }
            if (looks >= GRACE && (now.complaint().isPresent() || job == JobLook.HELD_UP)) {
                return now.complaint().or(() -> Optional.of(PrintPhase.REFUSED));
            }
        } catch (PrintException e) {
            return Optional.of(e.trouble());
        }
        return looks >= PATIENCE ? Optional.of(PrintPhase.OFFLINE) : Optional.empty();
    }
}
