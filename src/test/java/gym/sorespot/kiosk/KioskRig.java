package gym.sorespot.kiosk;

import static org.assertj.swing.timing.Pause.pause;

import gym.sorespot.touch.Stage;
import gym.sorespot.touch.body.BodyHits;
import gym.sorespot.touch.body.BodyMap;
import gym.sorespot.touch.body.BodyShapes;
import gym.sorespot.touch.body.BodySpot;
import gym.sorespot.touch.body.Hit;
import java.awt.AWTEvent;
import java.awt.Container;
import java.awt.EventQueue;
import java.awt.Point;
import java.awt.Toolkit;
import java.awt.event.AWTEventListener;
import java.awt.event.ContainerEvent;
import java.awt.event.KeyEvent;
import java.awt.event.MouseEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import javax.swing.JComponent;
import javax.swing.JFrame;
import javax.swing.SwingUtilities;
import org.assertj.swing.core.BasicRobot;
import org.assertj.swing.core.ComponentFinder;
import org.assertj.swing.core.GenericTypeMatcher;
import org.assertj.swing.core.Robot;
import org.assertj.swing.edt.FailOnThreadViolationRepaintManager;
import org.assertj.swing.edt.GuiActionRunner;
import org.assertj.swing.exception.ComponentLookupException;
import org.assertj.swing.exception.WaitTimedOutError;
import org.assertj.swing.image.ScreenshotTaker;
import org.assertj.swing.timing.Condition;
import org.assertj.swing.timing.Timeout;

/** A kiosk in a real window with a robot in front of it; time for the idle watch passes as the test says. */
public final class KioskRig implements AutoCloseable {
    /** A screen that stands, and one that lies. */
    public static final WindowSize PORTRAIT = new WindowSize(1080, 1920);

    public static final WindowSize LANDSCAPE = new WindowSize(1920, 1080);

    private static final Logger MONITOR = Logger.getLogger("org.assertj.swing.monitor.ProtectingTimerTask");
    /** Longer than the touch widgets take two touches for one, or a touch for one meant for the screen before. */
    private static final int SETTLED_MILLIS = 300;

    /** Two touches of one place are nearer to each other than this, in pixels; more than a touch unit. */
    private static final int NEAR = 120;

    private static final BodyHits HITS = new BodyHits(BodyShapes.shared());
    private static final Timeout PATIENCE = Timeout.timeout(20_000);

    private final AtomicLong ticks = new AtomicLong(1_000_000);
    private final Path home;
    private final Kiosk kiosk;
    private final Robot robot;
    private final AtomicInteger released = new AtomicInteger();
    private volatile long changedAt;
    private volatile long touchedAt = System.nanoTime();
    private Point touched = new Point();
    private final AWTEventListener releases = event -> {
        if (event.getID() == MouseEvent.MOUSE_RELEASED) {
            touchedAt = System.nanoTime();
            released.incrementAndGet();
        } else if (event.getID() == ContainerEvent.COMPONENT_ADDED && event.getSource() instanceof Stage) {
            changedAt = System.nanoTime();
        }
    };
    private int touches;

    /** The PIN of the one manager that every kiosk here has, unless a test wants its first start. */
    public static final String PIN = "2486";

    private KioskRig(Path home, Map<String, String> options, WindowSize size) {
        // It warns for each of its timers that it may not look into them; nothing depends on that.
        MONITOR.setLevel(Level.OFF);
        FailOnThreadViolationRepaintManager.install();
        this.home = home;
        KioskOptions wanted = KioskOptions.of(home.resolve("config"), home.resolve("data"), options, true)
                .inWindow(size)
                .withClocks(Clock.systemDefaultZone(), ticks::get);
        this.kiosk = Kiosk.open(wanted);
        this.robot = BasicRobot.robotWithCurrentAwtHierarchyWithoutScreenLock();
        robot.settings().delayBetweenEvents(5);
        robot.settings().eventPostingDelay(10);
        Toolkit.getDefaultToolkit()
                .addAWTEventListener(releases, AWTEvent.MOUSE_EVENT_MASK | AWTEvent.CONTAINER_EVENT_MASK);
        changedAt = System.nanoTime();
    }

    /** Opens a kiosk on {@code config} and {@code data} below a folder. */
    public static KioskRig open(Path home, WindowSize size) {
        return open(home, Map.of(), size);
    }

    /** Opens a kiosk with settings of the command line. */
    public static KioskRig open(Path home, Map<String, String> options, WindowSize size) {
        StaffSample.manager(home.resolve("data"), "Maria", PIN);
        return new KioskRig(home, options, size);
    }

    /** Writes {@code kiosk.yaml} before the kiosk opens. */
    public static void configure(Path home, String yaml) throws IOException {
        Files.createDirectories(home.resolve("config").resolve("plugins"));
        Files.writeString(home.resolve("config").resolve("kiosk.yaml"), yaml);
    }

    /** The kiosk, from which tests walk by reflection. */
    public Object root() {
        return kiosk;
    }

    public Robot robot() {
        return robot;
    }

    public Path data() {
        return home.resolve("data");
    }

    /** Touches the component with this name, waiting for it to show. */
    public void touch(String name) {
        press(shown(name));
    }

    /** Touches whatever lies where the component with this name is; no touch that a member needs. */
    public void touchAt(String name) {
        JComponent below = shown(name);
        untilItHasArrived(() -> robot.click(below));
    }

    /** Touches a button by its words, waiting for it to show. */
    public void touchButton(String words) {
        press(await(() -> button(words)));
    }

    /** Touches the first button whose smaller words hold these. */
    public void touchFirstDetailed(String words) {
        press(await(() -> robot
                .finder()
                .findAll(component -> component.isShowing()
                        && component instanceof gym.sorespot.touch.TouchButton button
                        && String.valueOf(button.getAccessibleContext().getAccessibleDescription())
                                .contains(words))
                .stream()
                .map(JComponent.class::cast)
                .findFirst()
                .orElse(null)));
    }

    /** Touches a button by what it is called for those who cannot see it: where several say the same words. */
    public void touchCalled(String name) {
        press(await(() -> find(new GenericTypeMatcher<JComponent>(JComponent.class, true) {
            @Override
            protected boolean isMatching(JComponent component) {
                return component instanceof javax.swing.AbstractButton
                        && name.equals(component.getAccessibleContext().getAccessibleName());
            }
        })));
    }

    /** Touches the first card that can be touched. */
    public void touchFirstCard() {
        press(await(() -> robot
                .finder()
                .findAll(component -> component instanceof gym.sorespot.touch.CardButton && component.isShowing())
                .stream()
                .map(JComponent.class::cast)
                .min(java.util.Comparator.comparingInt(card -> card.getLocationOnScreen().y))
                .orElse(null)));
    }

    /** Touches the first toggle whose words hold these. */
    public void touchFirstToggleSaying(String words) {
        press(await(() -> robot
                .finder()
                .findAll(component -> component instanceof javax.swing.JToggleButton toggle
                        && toggle.isShowing()
                        && toggle.getText().contains(words))
                .stream()
                .map(JComponent.class::cast)
                .findFirst()
                .orElse(null)));
    }

    /** The component with this name, once it shows and has stopped moving. */
    public JComponent shown(String name) {
        return await(() -> named(name));
    }

    /** Waits until no component with this name shows. */
    public void gone(String name) {
        until("no " + name + " shows", () -> named(name) == null);
    }

    public boolean isShown(String name) {
        return named(name) != null;
    }

    /** All the words on the screen, for contains-checks. */
    public String words() {
        return GuiActionRunner.execute(() -> Words.of(frame()));
    }

    /** Waits until words show. */
    public void awaitWords(String words) {
        until("“" + words + "” shows", () -> words().contains(words));
    }

    /** Waits until words show no more. */
    public void awaitNoWords(String words) {
        until("“" + words + "” shows no more", () -> !words().contains(words));
    }

    /** Lets time pass for the idle watch. */
    public void pass(int seconds) {
        ticks.addAndGet(seconds * 1000L);
    }

    /** Lets time pass second by second, as long as it takes until something holds. */
    public void passUntil(String what, BooleanSupplier holds) {
        until(what, () -> {
            pass(1);
            // The watch looks at the time four times a second; here nobody waits for that.
            GuiActionRunner.execute(() -> kiosk.host().idle().tick());
            return holds.getAsBoolean();
        });
    }

    /** Opens a kiosk that nobody has ever started. */
    public static KioskRig openFirst(Path home, WindowSize size) {
        return new KioskRig(home, Map.of(), size);
    }

    /** Opens the pages for staff from the first screen, as a keyboard does. */
    public void staff() {
        shown("attract");
        bothAnd(KeyEvent.VK_S);
        shown("gate");
        enterPin(PIN);
        shown("staff");
    }

    /** Waits until the kiosk has been closed. */
    public void awaitClosed() throws InterruptedException {
        kiosk.awaitClosed();
    }

    /** Presses Ctrl+Alt and a key. */
    public void bothAnd(int key) {
        robot.pressKey(KeyEvent.VK_CONTROL);
        robot.pressKey(KeyEvent.VK_ALT);
        robot.pressAndReleaseKeys(key);
        robot.releaseKey(KeyEvent.VK_ALT);
        robot.releaseKey(KeyEvent.VK_CONTROL);
    }

    /** Touches a PIN and Enter. */
    public void enterPin(String pin) {
        pin.chars().forEach(digit -> touchButton(Character.toString(digit)));
        until("Enter can be touched", () -> {
            JComponent enter = button("Enter");
            return enter != null && enter.isEnabled();
        });
        touchButton("Enter");
    }

    /** Presses the upper left corner until staff are asked who they are. */
    public void holdCorner() {
        JComponent attract = shown("attract");
        letItSettle(onScreen(attract, new Point(20, 20)));
        robot.pressMouse(attract, new Point(20, 20));
        shown("gate");
        robot.releaseMouseButtons();
    }

    /** Types as a card scanner does: fast, with Enter, which comes now. */
    public void scan(String code) {
        EventQueue queue = Toolkit.getDefaultToolkit().getSystemEventQueue();
        JFrame frame = frame();
        // Keys that lie in the future would make Java take the next touch for one meant for the screen before.
        long when = System.currentTimeMillis() - 2L * (code.length() + 1);
        for (char key : (code + "\n").toCharArray()) {
            when += 2;
            int keyCode = KeyEvent.getExtendedKeyCodeForChar(key);
            queue.postEvent(new KeyEvent(frame, KeyEvent.KEY_PRESSED, when, 0, keyCode, key));
            queue.postEvent(new KeyEvent(frame, KeyEvent.KEY_TYPED, when, 0, KeyEvent.VK_UNDEFINED, key));
            queue.postEvent(new KeyEvent(frame, KeyEvent.KEY_RELEASED, when, 0, keyCode, key));
        }
        robot.waitForIdle();
    }

    public JFrame frame() {
        return (JFrame) robot.finder().find(component -> "kiosk".equals(component.getName()) && component.isShowing());
    }

    /** Waits until something holds. */
    public void until(String what, BooleanSupplier holds) {
        try {
            pause(
                    new Condition(what) {
                        @Override
                        public boolean test() {
                            return holds.getAsBoolean();
                        }
                    },
                    PATIENCE);
        } catch (WaitTimedOutError e) {
            throw new AssertionError(e.getMessage() + "; on the screen: " + words().replace('\n', '|') + picture(), e);
        }
    }

    /** Keeps what the screen looks like now. */
    private static String picture() {
        Path file = Path.of("target", "screens", "failed-" + System.nanoTime() + ".png");
        try {
            Files.createDirectories(file.getParent());
        } catch (IOException e) {
            return ", and no picture of it: " + e.getMessage();
        }
        new ScreenshotTaker().saveDesktopAsPng(file.toString());
        return ", see " + file;
    }

    /** Touches a spot on the body map where most of it is. */
    public void touchSpot(BodySpot spot) {
        BodyMap map = robot.finder().findByType(BodyMap.class, true);
        Point middle = GuiActionRunner.execute(() -> middle(map, spot));
        letItSettle(onScreen(map, middle));
        touches++;
        untilItHasArrived(() -> robot.click(map, middle));
    }

    /** Where on the display most of a spot of the body map is. */
    public Point placeOf(BodySpot spot) {
        BodyMap map = robot.finder().findByType(BodyMap.class, true);
        return onScreen(map, GuiActionRunner.execute(() -> middle(map, spot)));
    }

    private static Point middle(BodyMap map, BodySpot spot) {
        List<Point> all = new ArrayList<>();
        for (int y = 0; y < map.getHeight(); y += 9) {
            for (int x = 0; x < map.getWidth(); x += 9) {
                if (HITS.at(x, y, map.layoutOfNow()) instanceof Hit.One one
                        && one.spot().equals(spot)) {
                    all.add(new Point(x, y));
                }
            }
        }
        // Front and back may both show it, so the middle of all could be beside it: the one in the middle of the list
        // is not.
        return all.get(all.size() / 2);
    }

    /** How many touches there were. */
    public int touches() {
        return touches;
    }

    private void press(JComponent component) {
        touches++;
        letItSettle(onScreen(component, new Point(component.getWidth() / 2, component.getHeight() / 2)));
        untilItHasArrived(() -> robot.click(component));
    }

    private static Point onScreen(JComponent component, Point at) {
        return GuiActionRunner.execute(() -> {
            Point place = new Point(at);
            SwingUtilities.convertPointToScreen(place, component);
            return place;
        });
    }

    /**
     * A touch right after a change of screens is taken for one meant for the screen before, and a second one of the same
     * place for a trembling hand.
     */
    private void letItSettle(Point at) {
        boolean again = at.distance(touched) < NEAR;
        touched = at;
        long left;
        while ((left = SETTLED_MILLIS
                        - (System.nanoTime() - (again ? Math.max(changedAt, touchedAt) : changedAt)) / 1_000_000)
                > 0) {
            pause(left);
        }
        // A slide that begins late on a busy machine is still under way then, and a touch would miss what moves.
        until(
                "no screen slides",
                () -> GuiActionRunner.execute(() -> stages(frame()).noneMatch(KioskRig::slides)));
    }

    private static Stream<Stage> stages(Container outer) {
        return Arrays.stream(outer.getComponents())
                .filter(Container.class::isInstance)
                .map(Container.class::cast)
                .flatMap(inner ->
                        Stream.concat(inner instanceof Stage stage ? Stream.of(stage) : Stream.of(), stages(inner)));
    }

    /** Beside the screen of now and the shield over it there is the one that leaves. */
    private static boolean slides(Stage stage) {
        return stage.getComponentCount() > 2;
    }

    /** The robot is done before the display has told Java: time that passes then would end with the touch. */
    private void untilItHasArrived(Runnable touch) {
        int before = released.get();
        touch.run();
        until("a touch arrives", () -> released.get() > before);
        robot.waitForIdle();
    }

    private JComponent await(java.util.function.Supplier<@org.jspecify.annotations.Nullable JComponent> find) {
        JComponent[] found = new JComponent[1];
        java.awt.Point[] last = new java.awt.Point[1];
        until("a component shows and rests", () -> {
            JComponent now = find.get();
            java.awt.Point place = now == null
                    ? null
                    : GuiActionRunner.execute(() -> now.isShowing() ? now.getLocationOnScreen() : null);
            boolean rests = place != null && place.equals(last[0]) && now == found[0];
            found[0] = now;
            last[0] = place;
            return rests;
        });
        return found[0];
    }

    private @org.jspecify.annotations.Nullable JComponent named(String name) {
        return find(new GenericTypeMatcher<JComponent>(JComponent.class, true) {
            @Override
            protected boolean isMatching(JComponent component) {
                return name.equals(component.getName());
            }
        });
    }

    private @org.jspecify.annotations.Nullable JComponent button(String words) {
        return find(new GenericTypeMatcher<JComponent>(JComponent.class, true) {
            @Override
            protected boolean isMatching(JComponent component) {
                return component instanceof javax.swing.AbstractButton button && words.equals(button.getText());
            }
        });
    }

    private @org.jspecify.annotations.Nullable JComponent find(GenericTypeMatcher<JComponent> matcher) {
        ComponentFinder finder = robot.finder();
        try {
            return finder.find(matcher);
        } catch (ComponentLookupException none) {
            return null;
        }
    }

    @Override
    public void close() {
        Toolkit.getDefaultToolkit().removeAWTEventListener(releases);
        kiosk.close();
        robot.cleanUp();
    }

    /** Collects what can be read. */
    private static final class Words {
        private Words() {}

        static String of(java.awt.Component component) {
            StringBuilder text = new StringBuilder();
            collect(component, text);
            return text.toString();
        }

        private static void collect(java.awt.Component component, StringBuilder text) {
            if (!component.isVisible()) {
                return;
            }
            if (component instanceof javax.swing.JLabel label && label.getText() != null) {
                text.append(label.getText()).append('\n');
            } else if (component instanceof javax.swing.AbstractButton button) {
                text.append(button.getText()).append('\n');
            }
            if (component instanceof java.awt.Container container) {
                for (java.awt.Component child : container.getComponents()) {
                    collect(child, text);
                }
            }
        }
    }
}
