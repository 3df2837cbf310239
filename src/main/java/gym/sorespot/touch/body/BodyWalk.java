package gym.sorespot.touch.body;

import java.awt.event.FocusEvent;
import java.awt.event.FocusListener;
import java.awt.event.KeyEvent;
import java.util.function.Consumer;
import javax.swing.JComponent;
import javax.swing.KeyStroke;

/**
 * The map by keys: arrows, or 8, 4, 6 and 2 of a number pad, walk over the spots; Enter, Space or 5 touches. Event thread.
 */
final class BodyWalk implements FocusListener {
    private final BodySteps steps;
    private final BodyMarks marks;
    private final Runnable moved;
    private BodySpot at;

    /** @param moved told when another spot, or none, has the focus */
    BodyWalk(BodySteps steps, BodyMarks marks, Runnable moved) {
        this.steps = steps;
        this.marks = marks;
        this.moved = moved;
        this.at = steps.first();
    }

    /** Makes the keys work while the map has the focus. */
    void install(BodyMap map, Consumer<BodySpot> touched) {
        arrow(map, -1, 0, KeyEvent.VK_LEFT, KeyEvent.VK_KP_LEFT, KeyEvent.VK_NUMPAD4);
        arrow(map, 1, 0, KeyEvent.VK_RIGHT, KeyEvent.VK_KP_RIGHT, KeyEvent.VK_NUMPAD6);
        arrow(map, 0, -1, KeyEvent.VK_UP, KeyEvent.VK_KP_UP, KeyEvent.VK_NUMPAD8);
        arrow(map, 0, 1, KeyEvent.VK_DOWN, KeyEvent.VK_KP_DOWN, KeyEvent.VK_NUMPAD2);
        for (int key : new int[] {KeyEvent.VK_ENTER, KeyEvent.VK_SPACE, KeyEvent.VK_NUMPAD5}) {
            key(map, key, () -> touched.accept(at));
        }
        map.addFocusListener(this);
    }

    private void arrow(BodyMap map, int dx, int dy, int... keys) {
        for (int key : keys) {
            key(map, key, () -> go(steps.next(at, dx, dy, map.layoutOfNow())));
        }
    }

    private static void key(BodyMap map, int code, Runnable action) {
        map.registerKeyboardAction(event -> action.run(), KeyStroke.getKeyStroke(code, 0), JComponent.WHEN_FOCUSED);
    }

    private void go(BodySpot next) {
        at = next;
        marks.focused(next);
        moved.run();
    }

    /** The spot that Enter would touch. */
    BodySpot at() {
        return at;
    }

    @Override
    public void focusGained(FocusEvent event) {
        go(at);
    }

    @Override
    public void focusLost(FocusEvent event) {
        marks.focused(null);
        moved.run();
    }
}
