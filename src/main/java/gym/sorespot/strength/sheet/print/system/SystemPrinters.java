package gym.sorespot.strength.sheet.print.system;

import gym.sorespot.strength.sheet.print.PrintException;
import gym.sorespot.strength.sheet.print.PrintPhase;
import gym.sorespot.strength.sheet.print.Printer;
import gym.sorespot.strength.sheet.print.Printers;
import gym.sorespot.strength.sheet.print.ipp.CupsServer;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The printers of a computer whose print service is CUPS. Thread-safe. */
public final class SystemPrinters implements Printers {
    private final CupsServer server;

    private SystemPrinters(CupsServer server) {
        this.server = server;
    }

    /** The printers of this computer, whatever its system. */
    public static Printers ofThisComputer() {
        boolean windows =
                System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows");
        return windows ? new ServicePrinters() : new SystemPrinters(CupsServer.ofThisComputer(System.getenv()));
    }

    @Override
    public List<String> names() {
        try {
            return server.printers();
        } catch (IOException e) {
            return List.of();
        }
    }

    @Override
    public Printer printer(String name) throws PrintException {
        try {
            String found = name.isEmpty() ? standard() : name;
            return new CupsPrinter(found, server.queue(found));
        } catch (IOException e) {
            throw new PrintException(PrintPhase.NO_PRINTER, "The print service does not run.", e);
        }
    }

    /** The standard printer; where nobody has chosen one, the only one. */
    private String standard() throws IOException, PrintException {
        Optional<String> standard = server.standardPrinter();
        if (standard.isPresent()) {
            return standard.get();
        }
        List<String> all = server.printers();
        if (all.size() != 1) {
            throw new PrintException(
                    PrintPhase.NO_PRINTER, "There is no standard printer among " + all.size() + ".", null);
        }
        return all.get(0);
    }
}
