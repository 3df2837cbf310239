package gym.sorespot.strength.sheet.print;

/** One printer. Worker thread: every call may wait for the print service. */
public interface Printer {

    /** As the system calls it. */
    String name();

    /** @throws PrintException when it is gone, or nobody answers */
    PrinterLook look() throws PrintException;

    /**
     * Hands in a document, once.
     *
     * @throws PrintException when it is not taken; then nothing stays in the queue
     */
    Ticket send(PrintDocument document) throws PrintException;

    /** @throws PrintException when nobody answers */
    JobLook look(Ticket ticket) throws PrintException;

    /** Takes a job out of the queue, as far as that is possible. Never fails. */
    void takeBack(Ticket ticket);
}
