package gym.sorespot.monkey;

import gym.sorespot.kiosk.KioskRig;
import gym.sorespot.touch.body.BodyMap;
import java.awt.Component;
import java.awt.Container;
import java.awt.EventQueue;
import java.awt.Point;
import java.awt.Toolkit;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.awt.event.MouseEvent;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javax.swing.AbstractButton;
import javax.swing.JFrame;
import javax.swing.SwingUtilities;

/**
 * Touches and types without sense but always the same way for a seed. Mostly it aims at what can be touched: who only ever
 * hits walls sees nothing of a house. The clock of its events runs ahead, so that no touch comes too soon after the last.
 */
final class Monkey {
    /** Whose card lies there: members who were here before. */
    static final int FIRST_CARD = 4711;

    static final int CARDS = 60;

    private static final int[] KEYS = {
        KeyEvent.VK_TAB,
        KeyEvent.VK_ENTER,
        KeyEvent.VK_SPACE,
        KeyEvent.VK_ESCAPE,
        KeyEvent.VK_BACK_SPACE,
        KeyEvent.VK_DELETE,
        KeyEvent.VK_UP,
        KeyEvent.VK_DOWN,
        KeyEvent.VK_LEFT,
        KeyEvent.VK_RIGHT,
        KeyEvent.VK_HOME,
        KeyEvent.VK_END,
        KeyEvent.VK_PAGE_DOWN,
        KeyEvent.VK_F1,
        KeyEvent.VK_A,
        KeyEvent.VK_4,
        KeyEvent.VK_7
    };

    private final KioskRig kiosk;
    private final WatchedQueue queue;
    private final JFrame frame;
    private final Random random;
    private long when = System.currentTimeMillis();
    private String last = "nothing yet";

    Monkey(KioskRig kiosk, WatchedQueue queue, long seed) {
        this.kiosk = kiosk;
        this.queue = queue;
        this.frame = kiosk.frame();
        this.random = new Random(seed);
    }

    /** What was done last, for whoever has to find out. */
    String last() {
        return last;
    }

    /** One thing more; returns when the kiosk has dealt with it. */
    void act() {
        when = Math.max(when + 400, System.currentTimeMillis());
        int dice = random.nextInt(1000);
        if (dice < 500) {
            touch(aim());
        } else if (dice < 630) {
            // The key for the way on: by touches alone it hardly ever gets as far as a session.
            key(KeyEvent.VK_MULTIPLY);
        } else if (dice < 700) {
            touch(anywhere());
        } else if (dice < 750) {
            drag(anywhere(), anywhere());
        } else if (dice < 770) {
            twice(aim());
        } else if (dice < 985) {
            key(KEYS[random.nextInt(KEYS.length)]);
        } else if (dice < 995) {
            last = "a card";
            kiosk.scan(Integer.toString(FIRST_CARD + random.nextInt(CARDS)));
        } else {
            last = "a minute without a touch";
            kiosk.pass(random.nextBoolean() ? 59 : 61);
        }
        settle();
    }

    private void settle() {
        try {
            // Twice: what an event posts is dealt with too.
            EventQueue.invokeAndWait(queue::passOver);
            EventQueue.invokeAndWait(queue::passOver);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }

    private Point anywhere() {
        return new Point(random.nextInt(frame.getWidth()), random.nextInt(frame.getHeight()));
    }

    private Point aim() {
        List<Point> targets = new ArrayList<>();
        try {
            EventQueue.invokeAndWait(() -> {
                queue.passOver();
                collect(frame.getRootPane(), targets);
            });
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
        return targets.isEmpty() ? anywhere() : targets.get(random.nextInt(targets.size()));
    }

    private void collect(Container container, List<Point> targets) {
        for (Component child : container.getComponents()) {
            if (!child.isShowing()) {
                continue;
            }
            if (child instanceof AbstractButton) {
                targets.add(SwingUtilities.convertPoint(child, child.getWidth() / 2, child.getHeight() / 2, frame));
            } else if (child instanceof BodyMap) {
                for (int i = 0; i < 6; i++) {
                    Point spot = new Point(
                            random.nextInt(Math.max(1, child.getWidth())),
                            random.nextInt(Math.max(1, child.getHeight())));
                    targets.add(SwingUtilities.convertPoint(child, spot, frame));
                }
            }
            if (child instanceof Container inner) {
                collect(inner, targets);
            }
        }
    }

    private void touch(Point at) {
        last = "a touch at " + at;
        mouse(MouseEvent.MOUSE_PRESSED, at);
        mouse(MouseEvent.MOUSE_RELEASED, at);
        mouse(MouseEvent.MOUSE_CLICKED, at);
    }

    private void twice(Point at) {
        touch(at);
        when += 60;
        touch(at);
        last = "two touches at " + at;
    }

    private void drag(Point from, Point to) {
        last = "a drag from " + from + " to " + to;
        mouse(MouseEvent.MOUSE_PRESSED, from);
        int steps = 2 + random.nextInt(8);
        for (int i = 1; i <= steps; i++) {
            when += 12;
            int x = from.x + (to.x - from.x) * i / steps;
            int y = from.y + (to.y - from.y) * i / steps;
            mouse(MouseEvent.MOUSE_DRAGGED, new Point(x, y));
        }
        mouse(MouseEvent.MOUSE_RELEASED, to);
    }

    private void mouse(int kind, Point at) {
        int held = kind == MouseEvent.MOUSE_RELEASED || kind == MouseEvent.MOUSE_CLICKED
                ? 0
                : InputEvent.BUTTON1_DOWN_MASK;
        int button = kind == MouseEvent.MOUSE_DRAGGED ? MouseEvent.NOBUTTON : MouseEvent.BUTTON1;
        post(new MouseEvent(frame, kind, when, held, at.x, at.y, 1, false, button));
    }

    private void key(int code) {
        last = "key " + KeyEvent.getKeyText(code);
        char letter =
                code == KeyEvent.VK_ENTER ? '\n' : code >= ' ' && code < 0x60 ? (char) code : KeyEvent.CHAR_UNDEFINED;
        post(new KeyEvent(frame, KeyEvent.KEY_PRESSED, when, 0, code, letter));
        if (letter != KeyEvent.CHAR_UNDEFINED) {
            post(new KeyEvent(frame, KeyEvent.KEY_TYPED, when, 0, KeyEvent.VK_UNDEFINED, letter));
        }
        post(new KeyEvent(frame, KeyEvent.KEY_RELEASED, when + 40, 0, code, letter));
    }

    private static void post(java.awt.AWTEvent event) {
        Toolkit.getDefaultToolkit().getSystemEventQueue().postEvent(event);
    }
}
