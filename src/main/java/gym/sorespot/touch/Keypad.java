package gym.sorespot.touch;

import java.awt.event.ActionEvent;
import java.awt.event.KeyEvent;
import java.util.Locale;
import javax.swing.AbstractAction;
import javax.swing.JComponent;
import javax.swing.KeyStroke;

/** Ten digits, clear and delete; the digits, Delete and Backspace of a keyboard do the same while it is on the screen. */
public class Keypad extends Tiles {
    private static final long serialVersionUID = 1L;

    private static final int ROWS = 4;

    /** What was touched or typed. Event thread. */
    public interface Keys {
        /** @param digit 0 to 9 */
        void digit(int digit);

        /** The last one goes. */
        void delete();

        /** All go. */
        void clear();
    }

    public Keypad(Locale locale, Keys keys) {
        super(3, Space.SMALL);
        Words words = Words.of(Keypad.class, "touch", locale);
        for (int digit = 1; digit <= 9; digit++) {
            addDigit(digit, keys);
        }
        add(TouchButton.drawn(Glyph.CLOSE, ButtonKind.KEY, words.text("keypad.clear"), keys::clear));
        addDigit(0, keys);
        add(TouchButton.drawn(Glyph.DELETE, ButtonKind.KEY, words.text("keypad.delete"), keys::delete));
        bind(KeyEvent.VK_BACK_SPACE, "delete", keys::delete);
        bind(KeyEvent.VK_DELETE, "clear", keys::clear);
    }

    /** Its height with keys of one touch unit, which none should be lower than. */
    int leastHeight() {
        return ROWS * Look.unit() + (ROWS - 1) * gap();
    }

    /** Where there is too little height for what the keys like, each row gives as much. */
    @Override
    int rowGets(int liked, int rows) {
        return Math.min(liked, (getHeight() - (rows - 1) * gap()) / rows);
    }

    private void addDigit(int digit, Keys keys) {
        add(new TouchButton(Integer.toString(digit), ButtonKind.KEY, null, () -> keys.digit(digit)));
        bind(KeyEvent.VK_0 + digit, "digit" + digit, () -> keys.digit(digit));
        bind(KeyEvent.VK_NUMPAD0 + digit, "digit" + digit, () -> keys.digit(digit));
    }

    private void bind(int key, String name, Runnable action) {
        getInputMap(JComponent.WHEN_IN_FOCUSED_WINDOW).put(KeyStroke.getKeyStroke(key, 0), name);
        getActionMap().put(name, new AbstractAction() {
            private static final long serialVersionUID = 1L;

            private static final int ROWS = 4;

            @Override
            public void actionPerformed(ActionEvent event) {
                action.run();
            }
        });
    }
}
