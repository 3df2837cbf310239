package gym.sorespot.kiosk.screen;

import gym.sorespot.touch.FocusSteps;
import gym.sorespot.touch.KeyboardDock;
import gym.sorespot.touch.Look;
import gym.sorespot.touch.Overlays;
import gym.sorespot.touch.Stage;
import gym.sorespot.touch.TouchScale;
import java.awt.Component;
import java.awt.Point;
import java.awt.Toolkit;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.awt.image.BufferedImage;
import java.util.Locale;
import javax.swing.JComponent;
import javax.swing.JFrame;
import javax.swing.KeyStroke;
import javax.swing.SwingUtilities;
import javax.swing.WindowConstants;

/** The one window: a head over a stage, on the whole screen or on the desk. Event thread only. */
public final class KioskWindow {
    private final JFrame frame;
    private final Screenful place;
    private final Stage stage = new Stage();
    private final Ground content = new Ground(stage);
    private Appearance appearance;

    /**
     * A window that is not shown yet.
     *
     * @param title of the window on a desk
     * @param place where it goes
     * @param appearance colours and text of the beginning; installed already
     * @param onClose somebody closes the window on the desk
     */
    public KioskWindow(String title, Screenful place, Appearance appearance, Runnable onClose) {
        this.place = place;
        this.appearance = appearance;
        this.frame = new JFrame(title, place.configuration());
        frame.setName("kiosk");
        frame.setDefaultCloseOperation(WindowConstants.DO_NOTHING_ON_CLOSE);
        frame.setContentPane(new KeyboardDock(content));
        FocusSteps.install(frame.getRootPane(), JComponent.WHEN_IN_FOCUSED_WINDOW);
        frame.addWindowFocusListener(new WindowAdapter() {
            @Override
            public void windowGainedFocus(WindowEvent event) {
                giveFocusOn();
            }
        });
        if (place.windowed()) {
            frame.addWindowListener(new WindowAdapter() {
                @Override
                public void windowClosing(WindowEvent event) {
                    onClose.run();
                }
            });
        } else {
            frame.setUndecorated(true);
            frame.setAlwaysOnTop(true);
            frame.setCursor(hidden());
        }
        frame.setSize(place.bounds().getSize());
        frame.setLocation(place.bounds().getLocation());
    }

    /** A window that has only just opened has the keys itself, and would swallow them. */
    private void giveFocusOn() {
        Component owner = frame.getMostRecentFocusOwner();
        if (owner == null || owner == frame) {
            stage.takeFocus();
        }
    }

    /** Shows a screen under a head, or alone. */
    public Stage stage() {
        return stage;
    }

    public Overlays overlays() {
        return Overlays.of(content);
    }

    /** Puts a head over the stage. */
    public void head(Head head) {
        content.head(head, place.bounds().width, place.bounds().height);
    }

    /** Leaves the stage alone in the window. */
    public void noHead() {
        content.head(null, place.bounds().width, place.bounds().height);
    }

    /** Shows the window. */
    public void open() {
        frame.setVisible(true);
        frame.toFront();
        frame.requestFocus();
        giveFocusOn();
        content.paintImmediately(0, 0, content.getWidth(), content.getHeight());
        Toolkit.getDefaultToolkit().sync();
    }

    /** The language of all that is shown from now on: how its lines break, which keys its keyboard has. */
    public void speak(Locale language) {
        frame.setLocale(language);
    }

    /** What a key does wherever the focus is. */
    public void onKey(KeyStroke key, Runnable action) {
        frame.getRootPane().registerKeyboardAction(event -> action.run(), key, JComponent.WHEN_IN_FOCUSED_WINDOW);
    }

    /** Takes the window away for good. */
    public void close() {
        overlays().closeAll();
        stage.clear();
        frame.dispose();
    }

    /** Changes colours and text size of all that is shown. */
    public void appear(Appearance next) {
        if (next.equals(appearance)) {
            return;
        }
        appearance = next;
        install(place.scale(), next);
        content.arrange(place.bounds().width, place.bounds().height);
        // Not the root pane itself: it would colour the window, and that paints all of it once more, at once.
        for (Component part : frame.getRootPane().getComponents()) {
            SwingUtilities.updateComponentTreeUI(part);
        }
        frame.repaint();
    }

    public Appearance appearance() {
        return appearance;
    }

    /** Installs colours and text size; before the first component is made. */
    public static void install(TouchScale scale, Appearance appearance) {
        appearance.theme().install(appearance.larger() ? scale.withText(Appearance.LARGER) : scale, appearance.still());
        Look.lowReach(appearance.low());
    }

    private static java.awt.Cursor hidden() {
        BufferedImage nothing = new BufferedImage(16, 16, BufferedImage.TYPE_INT_ARGB);
        return Toolkit.getDefaultToolkit().createCustomCursor(nothing, new Point(0, 0), "hidden");
    }
}
