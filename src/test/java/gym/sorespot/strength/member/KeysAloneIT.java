package gym.sorespot.strength.member;

import static org.assertj.core.api.Assertions.assertThat;

import gym.sorespot.Gallery;
import gym.sorespot.Gallery.Way;
import gym.sorespot.Inspection;
import gym.sorespot.touch.FocusSteps;
import gym.sorespot.touch.Screen;
import gym.sorespot.touch.Theme;
import gym.sorespot.touch.TouchScale;
import gym.sorespot.touch.body.BodyMap;
import java.awt.Color;
import java.awt.Component;
import java.awt.Container;
import java.awt.KeyboardFocusManager;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.swing.AbstractButton;
import javax.swing.JComponent;
import javax.swing.JFrame;
import javax.swing.JViewport;
import javax.swing.SwingUtilities;
import org.assertj.swing.timing.Condition;
import org.assertj.swing.timing.Pause;
import org.assertj.swing.timing.Timeout;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** On every screen, keys alone lead to everything that can be done, in order, in sight, and with a ring one can see. */
class KeysAloneIT {
    private static final int MOST_STOPS = 150;
    private static final Timeout PATIENCE = Timeout.timeout(10_000);

    /** A ring counts when so many pixels stand out from what was there before. */
    private static final int RING_PIXELS = 150;

    private final JFrame frame = Gallery.onEventThread(JFrame::new);

    static List<MemberScenes.Scene> scenes() {
        return MemberScenes.ALL;
    }

    @AfterEach
    void close() {
        Gallery.onEventThread(() -> {
            frame.dispose();
            return frame;
        });
    }

    @ParameterizedTest
    @MethodSource("scenes")
    void keysLeadEverywhere(MemberScenes.Scene scene) {
        show(scene);
        Set<Component> met = new LinkedHashSet<>();
        Component stop = next();
        while (met.add(stop) && met.size() < MOST_STOPS) {
            Component here = stop;
            assertThat(Gallery.<Boolean>onEventThread(() -> isInSight(here)))
                    .as("whether " + name(here) + " is in sight")
                    .isTrue();
            BufferedImage with = painted(here);
            stop = next();
            if (!(here instanceof Screen)) {
                hasARing(here, with, painted(here));
            }
        }
        List<Component> all = Gallery.onEventThread(() -> controls(frame.getContentPane()));
        assertThat(met.stream().filter(each -> !(each instanceof Screen)).map(KeysAloneIT::name))
                .containsExactlyInAnyOrderElementsOf(
                        all.stream().map(KeysAloneIT::name).toList());
    }

    private void show(MemberScenes.Scene scene) {
        Gallery.onEventThread(() -> {
            Theme.LIGHT.install(TouchScale.reference(), true);
            frame.setUndecorated(true);
            frame.setContentPane(scene.shown(Way.PORTRAIT));
            FocusSteps.install(frame.getRootPane(), JComponent.WHEN_IN_FOCUSED_WINDOW);
            frame.setSize(Way.PORTRAIT.width, Way.PORTRAIT.height);
            frame.setVisible(true);
            frame.requestFocus();
            return frame;
        });
        until("the window has the focus", () -> frame.isFocused() && owner() != null);
    }

    private static Component owner() {
        return KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
    }

    private Component next() {
        Component before = Gallery.onEventThread(() -> {
            Component owner = owner();
            KeyboardFocusManager.getCurrentKeyboardFocusManager().focusNextComponent();
            return owner;
        });
        until("the focus has gone on", () -> owner() != null && owner() != before);
        return Gallery.onEventThread(KeysAloneIT::owner);
    }

    private static List<Component> controls(Container container) {
        List<Component> all = new ArrayList<>();
        for (Component child : container.getComponents()) {
            if (child.isVisible()) {
                if (child.isEnabled() && (child instanceof AbstractButton || child instanceof BodyMap)) {
                    all.add(child);
                }
                if (child instanceof Container inner) {
                    all.addAll(controls(inner));
                }
            }
        }
        return all;
    }

    /** Wholly in what its list shows, as far as that is high enough. */
    private static boolean isInSight(Component component) {
        JViewport list = (JViewport) SwingUtilities.getAncestorOfClass(JViewport.class, component);
        if (list == null || !(component instanceof JComponent inside)) {
            return component.isShowing();
        }
        Rectangle seen = inside.getVisibleRect();
        return seen.height >= Math.min(component.getHeight(), list.getHeight() - 1);
    }

    private static void hasARing(Component control, BufferedImage with, BufferedImage without) {
        int standsOut = 0;
        for (int y = 0; y < with.getHeight(); y++) {
            for (int x = 0; x < with.getWidth(); x++) {
                Color ring = new Color(with.getRGB(x, y));
                standsOut += Inspection.contrast(ring, new Color(without.getRGB(x, y))) >= 3 ? 1 : 0;
            }
        }
        assertThat(standsOut).as("pixels of the ring of " + name(control)).isGreaterThan(RING_PIXELS);
    }

    private static BufferedImage painted(Component control) {
        return Gallery.onEventThread(() -> {
            BufferedImage picture =
                    new BufferedImage(control.getWidth(), control.getHeight(), BufferedImage.TYPE_INT_RGB);
            control.paint(picture.createGraphics());
            return picture;
        });
    }

    private static String name(Component control) {
        return control.getAccessibleContext().getAccessibleName();
    }

    private static void until(String what, java.util.function.BooleanSupplier reached) {
        Pause.pause(
                new Condition(what) {
                    @Override
                    public boolean test() {
                        return Gallery.<Boolean>onEventThread(reached::getAsBoolean);
                    }
                },
                PATIENCE);
    }
}
