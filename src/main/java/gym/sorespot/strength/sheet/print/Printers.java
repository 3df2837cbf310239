package gym.sorespot.strength.sheet.print;

import java.util.List;

/** The printers that there are. Worker thread: every call may wait for the print service. */
public interface Printers {

    /** Names of all of them; empty where there are none, or no print service. */
    List<String> names();

    /**
     * The printer of that name; for an empty name the system's standard printer, or the only one there is.
     *
     * @throws PrintException with {@link PrintPhase#NO_PRINTER} when there is none
     */
    Printer printer(String name) throws PrintException;
}
