package gym.sorespot.kiosk.screen;

import gym.sorespot.touch.Screen;
import gym.sorespot.touch.Words;
import javax.swing.JComponent;

/** A plugin's page for staff with a way back. */
public final class StaffPageScreen extends Screen {
    private static final long serialVersionUID = 1L;

    /**
     * The page.
     *
     * @param words of the host's screens
     * @param title of the page
     * @param content made by the plugin
     * @param onBack to the first page for staff
     */
    public StaffPageScreen(Words words, String title, JComponent content, Runnable onBack) {
        super(title);
        setName("staff-page");
        matter(content);
        back(words.text("staff.up"), onBack);
    }
}
