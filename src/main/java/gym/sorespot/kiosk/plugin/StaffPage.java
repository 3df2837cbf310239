package gym.sorespot.kiosk.plugin;

import java.util.function.Supplier;
import javax.swing.JComponent;

/**
 * A page for staff.
 *
 * @param title a few words in the chosen language
 * @param least who may open it
 * @param content makes the page, on the event thread, each time it is opened
 */
public record StaffPage(String title, StaffRole least, Supplier<? extends JComponent> content) {
    /** A page for everybody of the staff. */
    public StaffPage(String title, Supplier<? extends JComponent> content) {
        this(title, StaffRole.TRAINER, content);
    }
}
