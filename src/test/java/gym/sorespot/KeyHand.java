package gym.sorespot;

import static org.assertj.core.api.Assertions.assertThat;

import gym.sorespot.kiosk.KioskRig;
import java.awt.Component;
import java.awt.EventQueue;
import java.awt.KeyboardFocusManager;
import java.awt.Toolkit;
import java.awt.event.KeyEvent;
import java.util.ArrayList;
import java.util.List;
import javax.accessibility.AccessibleContext;
import javax.swing.AbstractButton;
import org.assertj.swing.edt.GuiActionRunner;
import org.assertj.swing.timing.Pause;

/** Goes through a kiosk by keys alone, and knows of the screen only what has the focus and what that is called. */
final class KeyHand {
    /** Slower than a scanner, faster than any person. */
    private static final int GAP_MILLIS = 45;

    private static final int MOST_STEPS = 120;

    private final KioskRig kiosk;
    private final int next;
    private final int press;

    /**
     * A hand at a keyboard or a number pad.
     *
     * @param next key that leads to the next thing that can be done
     * @param press key that does it
     */
    KeyHand(KioskRig kiosk, int next, int press) {
        this.kiosk = kiosk;
        this.next = next;
        this.press = press;
    }

    /** A key, to whatever has the focus. */
    void key(int code) {
        kiosk.until("something has the focus", () -> owner() != null);
        Component owner = owner();
        EventQueue queue = Toolkit.getDefaultToolkit().getSystemEventQueue();
        long when = System.currentTimeMillis();
        int location = code >= KeyEvent.VK_NUMPAD0 && code <= KeyEvent.VK_DIVIDE
                ? KeyEvent.KEY_LOCATION_NUMPAD
                : KeyEvent.KEY_LOCATION_STANDARD;
        queue.postEvent(new KeyEvent(owner, KeyEvent.KEY_PRESSED, when, 0, code, letter(code), location));
        queue.postEvent(new KeyEvent(owner, KeyEvent.KEY_RELEASED, when, 0, code, letter(code), location));
        Pause.pause(GAP_MILLIS);
        kiosk.robot().waitForIdle();
    }

    private static char letter(int code) {
        return code >= KeyEvent.VK_0 && code <= KeyEvent.VK_9 ? (char) code : KeyEvent.CHAR_UNDEFINED;
    }

    /** Digits of a code. */
    void type(String digits, int zero) {
        digits.chars().forEach(digit -> key(zero + digit - '0'));
    }

    /** Steps on until what has the focus is called this. */
    void to(String name) {
        List<String> met = new ArrayList<>();
        for (int i = 0; i < MOST_STEPS; i++) {
            String now = name();
            if (now.equals(name)) {
                return;
            }
            met.add(now);
            key(next);
        }
        throw new AssertionError("no key leads to “" + name + "”, only to " + met);
    }

    /** Waits until something that is called this has the focus by itself. */
    void awaitFocus(String name) {
        kiosk.until("“" + name + "” has the focus", () -> name().equals(name));
    }

    /** Steps on to what is called this, and does it. */
    void press(String name) {
        to(name);
        key(press);
    }

    /** A key that leads on or back, pressed until it has: a screen that has only just come takes none. */
    void keyTo(int code, String words) {
        kiosk.until("“" + words + "” shows", () -> {
            if (kiosk.words().contains(words)) {
                return true;
            }
            key(code);
            return false;
        });
    }

    /** Steps with a key until what has the focus says of itself that it is at this. */
    void until(int code, String description) {
        List<String> met = new ArrayList<>();
        for (int i = 0; i < MOST_STEPS && !description().startsWith(description); i++) {
            met.add(description());
            key(code);
        }
        assertThat(description()).as("after " + met).startsWith(description);
    }

    private static Component owner() {
        return KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
    }

    private static String name() {
        return GuiActionRunner.execute(() -> {
            AccessibleContext context = owner() == null ? null : owner().getAccessibleContext();
            String name = context == null ? null : context.getAccessibleName();
            return name != null ? name : owner() instanceof AbstractButton button ? button.getText() : "";
        });
    }

    private static String description() {
        return GuiActionRunner.execute(() -> {
            AccessibleContext context = owner() == null ? null : owner().getAccessibleContext();
            String description = context == null ? null : context.getAccessibleDescription();
            return description == null ? "" : description;
        });
    }
}
