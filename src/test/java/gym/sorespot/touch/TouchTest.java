package gym.sorespot.touch;

import static org.assertj.core.api.Assertions.assertThat;

import gym.sorespot.Gallery;
import java.awt.event.KeyEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javax.swing.JComponent;
import javax.swing.JRootPane;
import javax.swing.KeyStroke;
import org.junit.jupiter.api.Test;

/** What a finger does to buttons, screens, lists and overlays. */
class TouchTest {
    private final List<String> done = new ArrayList<>();
    private long now = 1000;

    @Test
    void pressAndReleaseActs() {
        shown(button("go"), button -> new Press(button).touch(1000));
        assertThat(done).containsExactly("go");
    }

    @Test
    void pressThatSlidesOffDoesNothing() {
        shown(button("go"), button -> new Press(button)
                .down(1000, 10, 10)
                .drag(1050, 10, -40)
                .leave(1060, 10, -40)
                .up(1100, 10, -40));
        assertThat(done).isEmpty();
    }

    @Test
    void pressThatComesBackActs() {
        shown(button("go"), button -> new Press(button)
                .down(1000, 10, 10)
                .leave(1060, 10, -40)
                .enter(1090, 10, 10)
                .up(1100, 10, 10));
        assertThat(done).containsExactly("go");
    }

    @Test
    void doubleTouchActsOnce() {
        shown(button("go"), button -> new Press(button).touch(1000).touch(1000 + OneFinger.DOUBLE_TOUCH_MILLIS - 1));
        assertThat(done).containsExactly("go");
    }

    @Test
    void secondTouchAfterAWhileActsAgain() {
        shown(button("go"), button -> new Press(button).touch(1000).touch(1000 + OneFinger.DOUBLE_TOUCH_MILLIS));
        assertThat(done).containsExactly("go", "go");
    }

    @Test
    void sameDigitTwiceInARowIsMeant() {
        TouchButton[] key = new TouchButton[1];
        Gallery.onEventThread(() -> {
            Theme.LIGHT.install(TouchScale.reference(), true);
            key[0] = new TouchButton("7", ButtonKind.KEY, null, () -> done.add("7"));
            hang(key[0]);
            new Press(key[0]).touch(1000).touch(1120);
            return key;
        });
        assertThat(done).containsExactly("7", "7");
    }

    @Test
    void disabledButtonDoesNothing() {
        shown(button("go"), button -> {
            button.setEnabled(false);
            new Press(button).touch(1000);
        });
        assertThat(done).isEmpty();
    }

    @Test
    void touchRightAfterAChangeOfScreenBelongsToTheOldOne() {
        long[] now = {10_000};
        Gallery.onEventThread(() -> {
            Theme.LIGHT.install(TouchScale.reference(), true);
            Stage stage = new Stage(() -> now[0], () -> 0);
            stage.replace(new Screen("one"));
            stage.forward(new Screen("two").primary("Continue", () -> done.add("two")));
            hang(stage);
            assertThat(stage.shield().contains(10, 10)).isTrue();
            assertThat(stage.settled()).isFalse();
            now[0] += OneFinger.DOUBLE_TOUCH_MILLIS;
            assertThat(stage.shield().contains(10, 10)).isFalse();
            assertThat(stage.settled()).isTrue();
            return stage;
        });
    }

    /** The moments of events stand still for as long as the computer's clock was set back. */
    @Test
    void aClockThatIsSetBackStopsNoTouch() {
        long[] ticks = {10_000};
        Gallery.onEventThread(() -> {
            Theme.LIGHT.install(TouchScale.reference(), true);
            Stage stage = new Stage(() -> 1_000_000, () -> ticks[0]);
            stage.replace(new Screen("one"));
            hang(stage);
            ticks[0] += OneFinger.DOUBLE_TOUCH_MILLIS - 1;
            assertThat(stage.settled()).isFalse();
            ticks[0]++;
            assertThat(stage.settled()).isTrue();
            return stage;
        });
    }

    @Test
    void stageKeepsOneScreenOnly() {
        Gallery.onEventThread(() -> {
            Theme.LIGHT.install(TouchScale.reference(), true);
            Stage stage = new Stage();
            stage.replace(new Screen("one"));
            Screen two = new Screen("two");
            stage.forward(two);
            assertThat(stage.getComponents()).containsExactlyInAnyOrder(stage.shield(), two);
            stage.clear();
            assertThat(stage.getComponents()).containsExactly(stage.shield());
            assertThat(stage.current()).isNull();
            return stage;
        });
    }

    @Test
    void enterDoesThePrimaryActionAndEscapeGoesBack() {
        Gallery.onEventThread(() -> {
            Theme.LIGHT.install(TouchScale.reference(), true);
            Screen screen = new Screen("one");
            screen.back("Back", () -> done.add("back")).primary("Continue", () -> done.add("primary"));
            hang(screen);
            key(screen, KeyEvent.VK_ENTER);
            key(screen, KeyEvent.VK_ESCAPE);
            return screen;
        });
        assertThat(done).containsExactly("primary", "back");
    }

    @Test
    void digitsOfAKeyboardTypeOnTheKeypad() {
        Gallery.onEventThread(() -> {
            Theme.LIGHT.install(TouchScale.reference(), true);
            Keypad keypad = new Keypad(Locale.ENGLISH, new Keypad.Keys() {
                @Override
                public void digit(int digit) {
                    done.add(Integer.toString(digit));
                }

                @Override
                public void delete() {
                    done.add("delete");
                }

                @Override
                public void clear() {
                    done.add("clear");
                }
            });
            hang(keypad);
            key(keypad, KeyEvent.VK_4);
            key(keypad, KeyEvent.VK_NUMPAD7);
            key(keypad, KeyEvent.VK_BACK_SPACE);
            key(keypad, KeyEvent.VK_DELETE);
            return keypad;
        });
        assertThat(done).containsExactly("4", "7", "delete", "clear");
    }

    @Test
    void stepperStaysWithinItsBounds() {
        Gallery.onEventThread(() -> {
            Theme.LIGHT.install(TouchScale.reference(), true);
            Stepper stepper = new Stepper(
                    Locale.ENGLISH, 10, 20, 5, 15, Integer::toString, value -> done.add(Integer.toString(value)));
            hang(stepper);
            new Press(stepper.getComponent(2)).touch(1000).touch(1100).touch(1200);
            new Press(stepper.getComponent(0)).touch(2000).touch(2100).touch(2200);
            return stepper;
        });
        assertThat(done).containsExactly("20", "15", "10");
    }

    @Test
    void severityIsChosenByOneTouchAndHasAName() {
        Gallery.onEventThread(() -> {
            Theme.LIGHT.install(TouchScale.reference(), true);
            SeverityPicker picker = new SeverityPicker(Locale.ENGLISH, severity -> done.add("" + severity));
            hang(picker);
            new Press(picker.getComponent(3)).touch(1000);
            picker.choose(4);
            assertThat(((SeverityButton) picker.getComponent(3)).isSelected()).isTrue();
            assertThat(picker.getComponent(3).getAccessibleContext().getAccessibleName())
                    .isEqualTo("4, Sore");
            return picker;
        });
        assertThat(done).containsExactly("4");
    }

    @Test
    void touchBesideASheetClosesOnlyWhatMayBeClosed() {
        Gallery.onEventThread(() -> {
            Theme.LIGHT.install(TouchScale.reference(), true);
            Screen screen = new Screen("one");
            hang(screen);
            Overlays overlays = Overlays.of(screen);
            overlays.open(Text.plain(Type.BODY, "must be answered"), false, () -> done.add("must"));
            overlays.open(Text.plain(Type.BODY, "may be closed"), true, () -> done.add("may"));
            click(overlays);
            assertThat(done).containsExactly("may");
            click(overlays);
            assertThat(overlays.isOpen()).isTrue();
            overlays.closeAll();
            assertThat(overlays.isVisible()).isFalse();
            assertThat(overlays.getComponents()).isEmpty();
            return overlays;
        });
        assertThat(done).containsExactly("may", "must");
    }

    private void click(JComponent overlays) {
        new Press(overlays).touch(now += 1000, 5, 5);
    }

    private static void key(JComponent component, int key) {
        Object name = component.getInputMap(JComponent.WHEN_IN_FOCUSED_WINDOW).get(KeyStroke.getKeyStroke(key, 0));
        component.getActionMap().get(name).actionPerformed(new java.awt.event.ActionEvent(component, 0, ""));
    }

    private TouchButton button(String name) {
        return Gallery.onEventThread(() -> {
            Theme.LIGHT.install(TouchScale.reference(), true);
            return TouchButton.quiet(name, () -> done.add(name));
        });
    }

    private static void shown(TouchButton button, Consumer<TouchButton> what) {
        Gallery.onEventThread(() -> {
            hang(button);
            what.accept(button);
            return button;
        });
    }

    private static void hang(JComponent component) {
        JRootPane root = new JRootPane();
        root.getContentPane().add(component);
        Gallery.hang(root, Gallery.Way.PORTRAIT);
    }
}
