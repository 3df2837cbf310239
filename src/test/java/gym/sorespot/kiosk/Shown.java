package gym.sorespot.kiosk;

import gym.sorespot.touch.Stage;
import java.awt.Component;
import java.awt.Container;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JComponent;

/** What a window shows. Event thread. */
public final class Shown {
    private Shown() {}

    /** Kind of the innermost stage's screen; empty when there is none. */
    public static String screen(Container container) {
        String found = "";
        for (Component child : container.getComponents()) {
            JComponent shown = child instanceof Stage stage ? stage.current() : null;
            if (shown != null) {
                found = shown.getClass().getSimpleName();
            }
            if (child instanceof Container inner && child.isVisible()) {
                String deeper = screen(inner);
                found = deeper.isEmpty() ? found : deeper;
            }
        }
        return found;
    }

    /** Whatever of a kind shows, in the order of the tree. */
    public static <T extends Component> List<T> all(Container container, Class<T> kind) {
        List<T> found = new ArrayList<>();
        for (Component child : container.getComponents()) {
            if (child.isShowing()) {
                if (kind.isInstance(child)) {
                    found.add(kind.cast(child));
                }
                if (child instanceof Container inner) {
                    found.addAll(all(inner, kind));
                }
            }
        }
        return found;
    }
}
