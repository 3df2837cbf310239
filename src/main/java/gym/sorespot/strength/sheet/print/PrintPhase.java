package gym.sorespot.strength.sheet.print;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** How far printing is. A trouble is a phase too: each has words of its own and a way out. */
public enum PrintPhase {
    /** Nobody has asked for it. */
    READY,
    /** It is being made, sent or printed. */
    PRINTING,
    /** The printer has it all: take your sheet. */
    PRINTED,
    /** There is none, it was taken away, or the print service does not run. */
    NO_PRINTER,
    PAPER_OUT,
    /** The printer does not answer. */
    OFFLINE,
    /** Staff, or the print service, have stopped the queue. */
    STOPPED,
    /** The printer does not take the job, or has given it up. */
    REFUSED;

    private static final Set<PrintPhase> ENDS = EnumSet.complementOf(EnumSet.of(READY, PRINTING));

    /** Lower-case words joined by hyphens, for bundles. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether something stands in the way of the sheet. */
    public boolean isTrouble() {
        return ENDS.contains(this) && this != PRINTED;
    }

    /** Whether this may come next. While it is printing nobody can print it again. */
    public boolean leadsTo(PrintPhase next) {
        return this == PRINTING ? ENDS.contains(next) : next == PRINTING;
    }
}
