package gym.sorespot.strength.sheet.print.system;

import gym.sorespot.strength.sheet.print.PrintException;
import gym.sorespot.strength.sheet.print.PrintPhase;
import gym.sorespot.strength.sheet.print.Printer;
import gym.sorespot.strength.sheet.print.Printers;
import java.util.Arrays;
import java.util.List;
import javax.print.PrintService;
import javax.print.PrintServiceLookup;

/** Printers as javax.print knows them, for systems without CUPS. Thread-safe. */
final class ServicePrinters implements Printers {
    @Override
    public List<String> names() {
        return Arrays.stream(PrintServiceLookup.lookupPrintServices(null, null))
                .map(PrintService::getName)
                .toList();
    }

    @Override
    public Printer printer(String name) throws PrintException {
        if (!name.isEmpty()) {
            return new ServicePrinter(new Handover(name));
        }
        PrintService standard = PrintServiceLookup.lookupDefaultPrintService();
        if (standard == null) {
            throw new PrintException(PrintPhase.NO_PRINTER, "There is no standard printer.", null);
        }
        return new ServicePrinter(new Handover(standard.getName()));
    }
}
