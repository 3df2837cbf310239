package gym.sorespot;

import java.awt.Component;
import java.awt.Container;
import java.awt.event.InputEvent;
import java.awt.event.MouseEvent;
import java.util.ArrayList;
import java.util.List;
import javax.accessibility.Accessible;
import javax.swing.AbstractButton;
import javax.swing.JComponent;
import javax.swing.JRootPane;

/** Touches components without a display, by what they say, and counts. Event thread. */
public final class Finger {
    /** Far enough apart that no touch is taken for the second half of a double one. */
    private static final int PAUSE_MILLIS = 1000;

    private final JRootPane screen = new JRootPane();
    private long now = 1_000_000;
    private int touches;

    public Finger(JComponent screen) {
        this.screen.getContentPane().add(screen);
        Gallery.hang(this.screen, Gallery.Way.PORTRAIT);
    }

    /** How often something was touched. */
    public int touches() {
        return touches;
    }

    /** Touches the button that says this, or is called this. */
    public Finger touch(String words) {
        AbstractButton button = button(words);
        if (!button.isEnabled()) {
            throw new AssertionError("\"" + words + "\" cannot be touched now");
        }
        touches++;
        now += PAUSE_MILLIS;
        Gallery.relayout(screen.getParent());
        int x = button.getWidth() / 2;
        int y = button.getHeight() / 2;
        button.dispatchEvent(event(button, MouseEvent.MOUSE_PRESSED, x, y));
        button.dispatchEvent(event(button, MouseEvent.MOUSE_RELEASED, x, y));
        return this;
    }

    /** Touches whatever is called this, as a screen reader would. */
    public Finger touchNamed(String name) {
        List<String> names = new ArrayList<>();
        if (!act(screen, name, names)) {
            throw new AssertionError("nothing is called \"" + name + "\", only " + names);
        }
        touches++;
        return this;
    }

    private static boolean act(Accessible accessible, String name, List<String> names) {
        var context = accessible.getAccessibleContext();
        if (context.getAccessibleName() != null) {
            names.add(context.getAccessibleName());
        }
        if (name.equals(context.getAccessibleName()) && context.getAccessibleAction() != null) {
            return context.getAccessibleAction().doAccessibleAction(0);
        }
        for (int i = 0; i < context.getAccessibleChildrenCount(); i++) {
            if (act(context.getAccessibleChild(i), name, names)) {
                return true;
            }
        }
        return false;
    }

    /** With a place on the screen given: without a display there is none to be found. */
    private MouseEvent event(Component target, int id, int x, int y) {
        return new MouseEvent(target, id, now, InputEvent.BUTTON1_DOWN_MASK, x, y, x, y, 1, false, MouseEvent.BUTTON1);
    }

    private AbstractButton button(String words) {
        List<String> said = new ArrayList<>();
        return find(screen, words, said)
                .orElseThrow(() -> new AssertionError("no button says \"" + words + "\", only " + said));
    }

    private static java.util.Optional<AbstractButton> find(Container container, String words, List<String> said) {
        for (Component child : container.getComponents()) {
            if (!child.isVisible()) {
                continue;
            }
            if (child instanceof AbstractButton button) {
                said.add(button.getText());
                if (words.equals(button.getText())
                        || words.equals(button.getAccessibleContext().getAccessibleName())) {
                    return java.util.Optional.of(button);
                }
            }
            if (child instanceof Container inner) {
                var found = find(inner, words, said);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return java.util.Optional.empty();
    }
}
