package gym.sorespot.touch;

import java.awt.Component;
import java.awt.event.InputEvent;
import java.awt.event.MouseEvent;

/** Sends what a finger does to a component, at moments that a test chooses. Event thread. */
final class Press {
    private final Component target;

    Press(Component target) {
        this.target = target;
    }

    Press down(long when, int x, int y) {
        return send(MouseEvent.MOUSE_PRESSED, when, x, y);
    }

    Press up(long when, int x, int y) {
        return send(MouseEvent.MOUSE_RELEASED, when, x, y);
    }

    Press drag(long when, int x, int y) {
        return send(MouseEvent.MOUSE_DRAGGED, when, x, y);
    }

    Press leave(long when, int x, int y) {
        return send(MouseEvent.MOUSE_EXITED, when, x, y);
    }

    Press enter(long when, int x, int y) {
        return send(MouseEvent.MOUSE_ENTERED, when, x, y);
    }

    /** Down and up at a place. */
    Press touch(long when, int x, int y) {
        return down(when, x, y).up(when + 40, x, y);
    }

    /** Down and up in the middle. */
    Press touch(long when) {
        return touch(when, target.getWidth() / 2, target.getHeight() / 2);
    }

    private Press send(int id, long when, int x, int y) {
        target.dispatchEvent(new MouseEvent(
                target, id, when, InputEvent.BUTTON1_DOWN_MASK, x, y, x, y, 1, false, MouseEvent.BUTTON1));
        return this;
    }
}
