package gym.sorespot.kiosk.screen;

import gym.sorespot.touch.Column;
import gym.sorespot.touch.Overlays;
import gym.sorespot.touch.Space;
import gym.sorespot.touch.Stage;
import gym.sorespot.touch.Tone;
import gym.sorespot.touch.TouchScale;
import java.awt.Graphics;
import java.awt.Point;
import java.awt.Toolkit;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.awt.image.BufferedImage;
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
    private final Column content = new Ground();
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
        frame.setContentPane(content);
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

    /** Shows a screen under a head, or alone. */
    public Stage stage() {
        return stage;
    }

    public Overlays overlays() {
        return Overlays.of(content);
    }

    /** Puts a head over the stage. */
    public void head(Head head) {
        content.removeAll();
        content.with(head).filling(stage);
        content.revalidate();
    }

    /** Leaves the stage alone in the window. */
    public void noHead() {
        content.removeAll();
        content.filling(stage);
        content.revalidate();
    }

    /** Shows the window. */
    public void open() {
        frame.setVisible(true);
        frame.toFront();
        frame.requestFocus();
        content.paintImmediately(0, 0, content.getWidth(), content.getHeight());
        Toolkit.getDefaultToolkit().sync();
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
        SwingUtilities.updateComponentTreeUI(frame);
        frame.repaint();
    }

    public Appearance appearance() {
        return appearance;
    }

    /** Installs colours and text size; before the first component is made. */
    public static void install(TouchScale scale, Appearance appearance) {
        appearance.theme().install(appearance.larger() ? scale.withText(Appearance.LARGER) : scale, appearance.still());
    }

    private static java.awt.Cursor hidden() {
        BufferedImage nothing = new BufferedImage(16, 16, BufferedImage.TYPE_INT_ARGB);
        return Toolkit.getDefaultToolkit().createCustomCursor(nothing, new Point(0, 0), "hidden");
    }

    /** What lies behind everything. */
    private static final class Ground extends Column {
        private static final long serialVersionUID = 1L;

        Ground() {
            super(Space.NONE);
            setOpaque(true);
        }

        @Override
        protected void paintComponent(Graphics g) {
            g.setColor(Tone.GROUND.color());
            g.fillRect(0, 0, getWidth(), getHeight());
        }
    }
}
