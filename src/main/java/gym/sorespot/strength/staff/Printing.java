package gym.sorespot.strength.staff;

import gym.sorespot.strength.sheet.print.PrintDocument;
import gym.sorespot.strength.sheet.print.PrintSettings;
import gym.sorespot.strength.sheet.print.Printers;
import java.util.concurrent.Callable;

/**
 * What staff need to look after the printer.
 *
 * @param settings how the gym prints
 * @param printers the printers there are
 * @param testPage makes a test page, on the worker thread
 */
public record Printing(PrintSettings settings, Printers printers, Callable<PrintDocument> testPage) {
    private static final int MANY = 1000;

    /** The same for staff, who may print as many test pages as it takes. */
    PrintSettings unlimited() {
        return new PrintSettings(true, settings.printer(), settings.paper(), MANY, settings.colour());
    }
}
