package gym.sorespot.kiosk.plugin;

import java.util.function.Supplier;
import javax.swing.JComponent;

/**
 * A page for staff.
 *
 * @param title a few words in the chosen language
 * @param least who may open it
 * @param content makes the page, on the event thread, each time it is opened
 * @param section above which pages it stands together with others, in the chosen language; empty for the plugin's own title
 */
public record StaffPage(String title, StaffRole least, Supplier<? extends JComponent> content, String section) {
    /** A page under the plugin's own title. */
    public StaffPage(String title, StaffRole least, Supplier<? extends JComponent> content) {
        this(title, least, content, "");
    }

    /** A page for everybody of the staff, under the plugin's own title. */
    public StaffPage(String title, Supplier<? extends JComponent> content) {
        this(title, StaffRole.TRAINER, content);
    }

    /** The same page under this heading. */
    public StaffPage under(String heading) {
        return new StaffPage(title, least, content, heading);
    }
}
