package gym.sorespot.kiosk.plugin;

import java.util.function.Supplier;
import javax.swing.JComponent;

/**
 * A page for staff.
 *
 * @param title a few words in the chosen language
 * @param content makes the page, on the event thread, each time it is opened
 */
public record StaffPage(String title, Supplier<? extends JComponent> content) {}
