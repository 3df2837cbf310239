package gym.sorespot.touch.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gym.sorespot.touch.Theme;
import gym.sorespot.touch.Tone;
import gym.sorespot.touch.TouchScale;
import java.awt.Component;
import java.awt.Container;
import java.awt.event.ActionEvent;
import java.awt.event.KeyEvent;
import java.awt.event.MouseEvent;
import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.accessibility.Accessible;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleState;
import javax.swing.KeyStroke;
import javax.swing.UIManager;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BodyMapTest {
    private final List<String> touched = new ArrayList<>();
    private BodyMap map = shown();

    @BeforeEach
    void open() {
        map = shown();
    }

    private BodyMap shown() {
        Theme.LIGHT.install(TouchScale.reference(), true);
        BodyMap fresh = new BodyMap(
                Fixtures.SHAPES, Fixtures.WORDS, (area, side) -> touched.add(side == null ? area : area + ":" + side));
        fresh.setSize(1080, 1000);
        return fresh;
    }

    @Test
    void shouldTellWhatWasTouched() {
        touch(BodyView.BACK, -85, 1200);
        touch(BodyView.FRONT, 0, 90);
        touch(BodyView.FRONT, 0, 600);
        touch(BodyView.FRONT, 250, 200);
        assertThat(touched).containsExactly("calf:left", BodyMap.SPEAK_TO_STAFF, "abs");
    }

    @Test
    void shouldDoNothingWhenTheFingerSlidesOff() {
        Point2D calf = map.layoutOfNow().toPixel(BodyView.BACK, -85, 1200);
        mouse(map, MouseEvent.MOUSE_PRESSED, calf, 0);
        mouse(map, MouseEvent.MOUSE_DRAGGED, new Point2D.Double(calf.getX() + 400, calf.getY()), 10);
        mouse(map, MouseEvent.MOUSE_DRAGGED, calf, 20);
        mouse(map, MouseEvent.MOUSE_RELEASED, calf, 30);
        assertThat(touched).isEmpty();
    }

    @Test
    void shouldCountADoubleTouchOnce() {
        Point2D calf = map.layoutOfNow().toPixel(BodyView.BACK, -85, 1200);
        for (int when : new int[] {1000, 1200, 1800}) {
            mouse(map, MouseEvent.MOUSE_PRESSED, calf, when);
            mouse(map, MouseEvent.MOUSE_RELEASED, calf, when + 20);
        }
        assertThat(touched).containsExactly("calf:left", "calf:left");
    }

    @Test
    void shouldTakeATouchAfterTheClockWasSetBack() {
        Point2D calf = map.layoutOfNow().toPixel(BodyView.BACK, -85, 1200);
        for (int when : new int[] {90_000, 1000}) {
            mouse(map, MouseEvent.MOUSE_PRESSED, calf, when);
            mouse(map, MouseEvent.MOUSE_RELEASED, calf, when + 20);
        }
        assertThat(touched).containsExactly("calf:left", "calf:left");
    }

    @Test
    void shouldAskWhichOfTwoSmallSpotsWasMeant() {
        BodySpot inner = new BodySpot("knee-inner", "left");
        touch(BodyView.FRONT, 57, 1080);
        assertThat(touched).isEmpty();
        assertThat(map.question()).isInstanceOfSatisfying(BodyZoom.class, zoom -> {
            layOut(map);
            zoom.button(inner).doClick();
        });
        assertThat(touched).containsExactly("knee-inner:left");
        assertThat(map.question()).isNull();
    }

    @Test
    void shouldTakeTheAnswerOnTheMagnifiedPictureToo() {
        touch(BodyView.FRONT, 57, 1080);
        layOut(map);
        BodyLens lens = find(map, BodyLens.class);
        Point2D middle = lens.middle(new BodySpot("knee-front", "left"));
        mouse(lens, MouseEvent.MOUSE_PRESSED, middle, 5000);
        mouse(lens, MouseEvent.MOUSE_RELEASED, middle, 5050);
        assertThat(touched).containsExactly("knee-front:left");
    }

    @Test
    void shouldReachEverySpotWithTheArrowKeys() {
        BodySteps steps = new BodySteps(Fixtures.SHAPES);
        Set<BodySpot> reached = new HashSet<>(List.of(steps.first()));
        Deque<BodySpot> open = new ArrayDeque<>(reached);
        while (!open.isEmpty()) {
            BodySpot from = open.remove();
            for (int[] way : new int[][] {{-1, 0}, {1, 0}, {0, -1}, {0, 1}}) {
                BodySpot next = steps.next(from, way[0], way[1], map.layoutOfNow());
                if (reached.add(next)) {
                    open.add(next);
                }
            }
        }
        assertThat(reached).hasSize(Fixtures.SHAPES.homes().size());
    }

    @Test
    void shouldTouchTheSpotThatHasTheFocus() {
        press(KeyEvent.VK_DOWN);
        press(KeyEvent.VK_DOWN);
        press(KeyEvent.VK_ENTER);
        press(KeyEvent.VK_SPACE);
        assertThat(touched).hasSize(2).containsOnly(map.focusedSpot().toString());
        assertThat(map.focusedSpot()).isNotEqualTo(new BodySpot("neck-front", null));
    }

    @Test
    void shouldSayEverySpotsNameAndState() {
        map.setSeverity("calf", "left", 4);
        AccessibleContext group = map.getAccessibleContext();
        assertThat(group.getAccessibleName()).isEqualTo("Where are you sore?");
        assertThat(group.getAccessibleChildrenCount()).isEqualTo(64);
        Set<String> names = new HashSet<>();
        for (int i = 0; i < group.getAccessibleChildrenCount(); i++) {
            Accessible child = group.getAccessibleChild(i);
            AccessibleContext spot = child.getAccessibleContext();
            names.add(spot.getAccessibleName());
            boolean calf = spot.getAccessibleName().equals("calf, left");
            assertThat(spot.getAccessibleStateSet().contains(AccessibleState.CHECKED))
                    .isEqualTo(calf);
            assertThat(spot.getAccessibleDescription()).isEqualTo(calf ? "4 of 10" : "not flagged");
            if (calf) {
                spot.getAccessibleAction().doAccessibleAction(0);
            }
        }
        assertThat(names).hasSize(64);
        assertThat(touched).containsExactly("calf:left");
    }

    @Test
    void shouldShowAndForgetFlags() {
        BufferedImage plain = picture();
        map.setSeverity("low-back", null, 9);
        map.setOutlined(List.of(new BodySpot("shin", "right")));
        assertThat(same(plain, picture())).isFalse();
        assertThat(map.severity("low-back", null)).isEqualTo(9);
        map.clear();
        assertThat(map.severity("low-back", null)).isZero();
        assertThat(same(plain, picture())).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"low-back,left", "calf,", "elbow,left"})
    void shouldRefuseSpotsItDoesNotHave(String area, String side) {
        String name = side == null ? area : area + ":" + side;
        assertThatThrownBy(() -> map.setSeverity(area, side, 3)).hasMessage("the figure has no " + name);
    }

    @Test
    void shouldNameAColourThatIsMissing() {
        Object colour = UIManager.getLookAndFeelDefaults().remove(Tone.FIGURE.key());
        assertThat(colour).isNotNull();
        assertThatThrownBy(BodyColours::fromTheme).hasMessage("the theme has no colour Sorespot.figure");
    }

    private void press(int key) {
        map.getActionForKeyStroke(KeyStroke.getKeyStroke(key, 0))
                .actionPerformed(new ActionEvent(map, ActionEvent.ACTION_PERFORMED, ""));
    }

    private void touch(BodyView view, double x, double y) {
        Point2D pixel = map.layoutOfNow().toPixel(view, x, y);
        mouse(map, MouseEvent.MOUSE_PRESSED, pixel, 0);
        mouse(map, MouseEvent.MOUSE_RELEASED, pixel, 40);
    }

    private static void mouse(Component on, int what, Point2D at, int when) {
        on.dispatchEvent(
                new MouseEvent(on, what, when, 0, (int) at.getX(), (int) at.getY(), 1, false, MouseEvent.BUTTON1));
    }

    private BufferedImage picture() {
        BufferedImage image = new BufferedImage(map.getWidth(), map.getHeight(), BufferedImage.TYPE_INT_ARGB);
        map.paint(image.createGraphics());
        return image;
    }

    private static boolean same(BufferedImage one, BufferedImage other) {
        int[] a = one.getRGB(0, 0, one.getWidth(), one.getHeight(), null, 0, one.getWidth());
        int[] b = other.getRGB(0, 0, other.getWidth(), other.getHeight(), null, 0, other.getWidth());
        return Arrays.equals(a, b);
    }

    /** Without a window nothing lays itself out. */
    static void layOut(Container container) {
        container.doLayout();
        for (Component child : container.getComponents()) {
            if (child instanceof Container inner) {
                layOut(inner);
            }
        }
    }

    private static <T> T find(Container in, Class<T> type) {
        Deque<Component> open = new ArrayDeque<>(List.of(in));
        while (!open.isEmpty()) {
            Component next = open.remove();
            if (type.isInstance(next)) {
                return type.cast(next);
            }
            if (next instanceof Container container) {
                open.addAll(List.of(container.getComponents()));
            }
        }
        throw new AssertionError("there is no " + type.getSimpleName());
    }
}
