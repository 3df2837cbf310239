package gym.sorespot.touch;

import java.awt.Rectangle;
import java.awt.Window;
import java.util.Locale;
import javax.swing.JComponent;
import javax.swing.SwingUtilities;
import javax.swing.text.JTextComponent;
import org.jspecify.annotations.Nullable;

/**
 * Content over which an on-screen keyboard comes up while a text field in it has the focus, and only then. The content
 * keeps its size; it moves up so far that the field is in sight. The keyboard has the layout of the window's locale.
 * Event thread.
 */
public class KeyboardDock extends Pane {
    private static final long serialVersionUID = 1L;

    private final JComponent content;
    private final transient FieldWatch watch = new FieldWatch(this, this::letters);
    private final transient Motion motion = new Motion();
    private @Nullable Keyboard keyboard;
    private @Nullable JTextComponent field;
    /** How much of the keyboard is up, 0 to 1. */
    private double up;

    /** @param content gets all the room */
    public KeyboardDock(JComponent content) {
        this.content = content;
        add(content);
    }

    @Override
    public void addNotify() {
        super.addNotify();
        watch.start();
    }

    @Override
    public void removeNotify() {
        watch.stop();
        letters(null);
        super.removeNotify();
    }

    /** The keyboard while it is up. */
    public @Nullable Keyboard keyboard() {
        return keyboard;
    }

    private void letters(@Nullable JTextComponent wanted) {
        if (wanted == field) {
            return;
        }
        boolean rises = keyboard == null;
        if (keyboard != null) {
            remove(keyboard);
            keyboard = null;
        }
        field = wanted;
        if (wanted == null) {
            motion.stop();
            up = 0;
        } else {
            Keyboard made = new Keyboard(language(), new FieldKeys(wanted, this::putAway));
            keyboard = made;
            add(made, 0);
            if (rises) {
                motion.run(Motion.SCREEN_MILLIS, this::rise, () -> {});
            }
        }
        revalidate();
        repaint();
    }

    /** Swing gives every component the machine's locale when it is made, so only the window knows the one chosen. */
    private Locale language() {
        Window window = SwingUtilities.getWindowAncestor(this);
        return window == null ? getLocale() : window.getLocale();
    }

    private void rise(double fraction) {
        up = fraction;
        doLayout();
        repaint();
    }

    /** The focus goes to the screen the field is on: nothing more is to be typed. */
    private void putAway() {
        if (field != null) {
            JComponent screen = (JComponent) SwingUtilities.getAncestorOfClass(Screen.class, field);
            (screen == null ? content : screen).requestFocusInWindow();
        }
        letters(null);
    }

    @Override
    int naturalWidth() {
        return content.getPreferredSize().width;
    }

    @Override
    public int heightFor(int width) {
        return WidthFirst.heightOf(content, width);
    }

    @Override
    public void doLayout() {
        int height = keyboard == null ? 0 : keyboard.heightFor(getWidth());
        int shown = (int) Math.round(height * up);
        place(content, 0, -hidden(shown), getWidth(), getHeight());
        if (keyboard != null) {
            place(keyboard, 0, getHeight() - shown, getWidth(), height);
        }
    }

    /** Pixels of the content above the upper edge, so that the field stands clear of the keyboard. */
    private int hidden(int keyboardHeight) {
        if (field == null || keyboardHeight == 0) {
            return 0;
        }
        Rectangle there = SwingUtilities.convertRectangle(field, new Rectangle(field.getSize()), content);
        int room = getHeight() - keyboardHeight;
        int least = there.y + Math.min(there.height, room) + Space.MEDIUM.px() - room;
        return Math.max(0, Math.min(keyboardHeight, least));
    }

    @Override
    public boolean isOptimizedDrawingEnabled() {
        return false;
    }
}
