package gym.sorespot.strength.sheet.print;

import java.util.List;
import java.util.Optional;

/**
 * A printer at one moment.
 *
 * @param blocked why a job would not be printed now, as far as that is certain
 * @param complaint what the printer said last: it may have been put right since, and is only true while a job waits
 * @param queue jobs that wait or are being printed, in their order
 */
public record PrinterLook(Optional<PrintPhase> blocked, Optional<PrintPhase> complaint, List<QueuedJob> queue) {
    public PrinterLook {
        queue = List.copyOf(queue);
    }
}
