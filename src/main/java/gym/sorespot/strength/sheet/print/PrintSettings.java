package gym.sorespot.strength.sheet.print;

import gym.sorespot.strength.sheet.paint.Paper;

/**
 * How sheets are printed, from {@code kiosk-config/sheet.yaml}. Immutable.
 *
 * @param enabled whether the kiosk prints at all
 * @param printer its name; empty for the system's standard printer
 * @param paper that lies in it; also what PDF files are made for
 * @param copies how often one visit may print its sheet
 * @param colour whether the printer may use colour
 */
public record PrintSettings(boolean enabled, String printer, Paper paper, int copies, boolean colour) {
    /** What holds where nothing is said. */
    public static final PrintSettings DEFAULT = new PrintSettings(true, "", Paper.A4, 2, false);
}
