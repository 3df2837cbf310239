package gym.sorespot.strength.sheet.print;

import java.util.Optional;

/** Prints and waits for the end, for whoever has no screen to keep moving. */
public final class PrintNow {
    private PrintNow() {}

    /**
     * Prints a document; waits until the printer has it all, or something stands in the way.
     *
     * @param printer its name; empty for the standard printer
     * @return where it ended
     */
    public static PrintPhase print(Printers printers, String printer, PrintDocument document)
            throws InterruptedException {
        try {
            PrintWatch watch = PrintWatch.begin(printers, printer, document);
            Optional<PrintPhase> end = watch.look();
            while (end.isEmpty()) {
                Thread.sleep(PrintWatch.PAUSE.toMillis());
                end = watch.look();
            }
            return end.get();
        } catch (PrintException e) {
            return e.trouble();
        }
    }
}
