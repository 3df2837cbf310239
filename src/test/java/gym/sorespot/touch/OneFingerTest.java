package gym.sorespot.touch;

import static org.assertj.core.api.Assertions.assertThat;

import gym.sorespot.Gallery;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.swing.JComponent;
import javax.swing.JRootPane;
import org.junit.jupiter.api.Test;

/** Touches that trembling or resting hands make and do not mean. */
class OneFingerTest {
    /** A moment after the second touch of a double one. */
    private static final int SOON = OneFinger.DOUBLE_TOUCH_MILLIS - 10;

    private final List<String> done = new ArrayList<>();

    @Test
    void doubleTouchTurnsAToggleOnceOnly() {
        TouchToggle toggle = shown(() -> new TouchToggle("Both", ButtonKind.SMALL, null, () -> done.add("both")));
        Gallery.onEventThread(() -> new Press(toggle).touch(10_000).touch(10_000 + SOON));
        assertThat(toggle.isSelected()).isTrue();
        assertThat(done).containsExactly("both");
    }

    @Test
    void doubleTouchChoosesASeverityOnce() {
        SeverityPicker picker = shown(() -> new SeverityPicker(Locale.ENGLISH, severity -> done.add("" + severity)));
        Gallery.onEventThread(
                () -> new Press(picker.getComponent(2)).touch(20_000).touch(20_000 + SOON));
        assertThat(done).containsExactly("3");
    }

    @Test
    void secondTouchDoesNotReachWhatHasComeUnderTheFinger() {
        Column place = shown(() -> new Column(Space.NONE));
        Gallery.onEventThread(() -> {
            place.filling(TouchButton.quiet("Open", () -> done.add("open")));
            Gallery.relayout(place.getRootPane().getParent());
            new Press(place.getComponent(0)).touch(30_000);
            place.removeAll();
            place.filling(TouchButton.quiet("Erase", () -> done.add("erase")));
            Gallery.relayout(place.getRootPane().getParent());
            new Press(place.getComponent(0)).touch(30_000 + SOON);
            assertThat(done).containsExactly("open");
            return new Press(place.getComponent(0)).touch(32_000);
        });
        assertThat(done).containsExactly("open", "erase");
    }

    @Test
    void quickTouchesOfDifferentPlacesAreBothMeant() {
        SeverityPicker picker = shown(() -> new SeverityPicker(Locale.ENGLISH, severity -> done.add("" + severity)));
        Gallery.onEventThread(() -> {
            new Press(picker.getComponent(0)).touch(40_000);
            return new Press(picker.getComponent(9)).touch(40_000 + SOON);
        });
        assertThat(done).containsExactly("1", "10");
    }

    @Test
    void palmThatRestedOnAButtonDoesNothingWhenItLeaves() {
        TouchButton button = shown(() -> TouchButton.quiet("go", () -> done.add("go")));
        Gallery.onEventThread(() -> new Press(button).down(50_000, 10, 10).up(55_000, 12, 11));
        assertThat(done).isEmpty();
        Gallery.onEventThread(() -> new Press(button).down(60_000, 10, 10).up(63_900, 10, 10));
        assertThat(done).as("a slow finger").containsExactly("go");
    }

    @Test
    void touchThatOpensASheetDoesNotCloseItBySecondHalf() {
        Screen screen = shown(() -> new Screen("one"));
        Gallery.onEventThread(() -> {
            Overlays overlays = Overlays.of(screen);
            TouchButton opener = TouchButton.quiet(
                    "Open", () -> overlays.open(Text.plain(Type.BODY, "sheet"), true, () -> done.add("closed")));
            screen.matter(opener);
            Gallery.relayout(screen.getRootPane().getParent());
            int x = opener.getX() + opener.getWidth() / 2;
            int y = opener.getY() + 10;
            new Press(opener).touch(70_000, opener.getWidth() / 2, 10);
            Gallery.relayout(screen.getRootPane().getParent());
            new Press(overlays).touch(70_000 + SOON, x, y);
            assertThat(overlays.isOpen()).isTrue();
            JComponent card = (JComponent) overlays.getComponent(0);
            new Press(overlays).touch(72_000, card.getX() + 5, card.getY() + 5);
            assertThat(overlays.isOpen())
                    .as("after a touch on the sheet itself")
                    .isTrue();
            new Press(overlays).touch(74_000, 5, 5);
            return overlays;
        });
        assertThat(done).containsExactly("closed");
    }

    private static <T extends JComponent> T shown(java.util.function.Supplier<T> make) {
        return Gallery.onEventThread(() -> {
            Theme.LIGHT.install(TouchScale.reference(), true);
            T component = make.get();
            JRootPane root = new JRootPane();
            root.getContentPane().add(component);
            Gallery.hang(root, Gallery.Way.PORTRAIT);
            return component;
        });
    }
}
