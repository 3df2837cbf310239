package gym.sorespot.touch;

import static org.assertj.core.api.Assertions.assertThat;

import gym.sorespot.Gallery;
import java.awt.Component;
import java.util.Locale;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import javax.swing.JFrame;
import org.assertj.swing.timing.Condition;
import org.assertj.swing.timing.Pause;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The on-screen keyboard comes and goes with the need for letters, in a real window. */
class KeyboardDockIT {
    private final TouchField high = field("Name");
    private final TouchField low = field("Place");
    private final Screen screen = screen();
    private final KeyboardDock dock = Gallery.onEventThread(() -> new KeyboardDock(screen));
    private final JFrame frame = Gallery.onEventThread(JFrame::new);

    @BeforeEach
    void open() {
        Gallery.onEventThread(() -> {
            frame.setUndecorated(true);
            frame.setLocale(Locale.GERMAN);
            frame.setContentPane(dock);
            frame.setSize(1080, 1000);
            frame.setVisible(true);
            screen.requestFocus();
            return frame;
        });
        until("the screen has the focus", screen::isFocusOwner);
    }

    @AfterEach
    void close() {
        Gallery.onEventThread(() -> {
            frame.dispose();
            return frame;
        });
    }

    @Test
    void keyboardIsThereWhileAFieldHasTheFocusAndNotElse() {
        assertThat(dock.keyboard()).isNull();
        focus(high);
        until("the keyboard is up", () -> dock.keyboard() != null);
        assertThat(keyboard().getAccessibleContext().getAccessibleName()).isEqualTo(words().text("keyboard.name"));
        focus(screen);
        until("the keyboard is away", () -> dock.keyboard() == null);
    }

    @Test
    void fieldStandsClearOfTheKeyboardAndTheScreenComesBack() {
        focus(low);
        until("the field is above the keyboard", () -> dock.keyboard() != null && bottom(low) < top(keyboard()));
        assertThat(keyboard().getY() + keyboard().getHeight()).isEqualTo(dock.getHeight());
        Gallery.onEventThread(() -> {
            done(keyboard()).doClick(0);
            return dock;
        });
        until("the screen is back", () -> dock.keyboard() == null && screen.getY() == 0 && screen.isFocusOwner());
    }

    @Test
    void fieldThatCannotBeTypedIntoNeedsNoKeyboard() {
        Gallery.onEventThread(() -> {
            high.setEditable(false);
            return high;
        });
        focus(high);
        until("the field has the focus", high::isFocusOwner);
        assertThat(dock.keyboard()).isNull();
    }

    private Keyboard keyboard() {
        return Objects.requireNonNull(dock.keyboard(), "no keyboard is up");
    }

    private static int bottom(Component component) {
        return component.getLocationOnScreen().y + component.getHeight();
    }

    private static int top(Component component) {
        return component.getLocationOnScreen().y;
    }

    private static TouchButton done(Keyboard keyboard) {
        return KeyboardTest.key(keyboard, words().text("keyboard.done"));
    }

    private static Words words() {
        return Words.of(Keyboard.class, "touch", Locale.GERMAN);
    }

    private static void focus(Component component) {
        Gallery.onEventThread(component::requestFocusInWindow);
    }

    private static TouchField field(String name) {
        return Gallery.onEventThread(() -> {
            Theme.LIGHT.install(TouchScale.reference(), true);
            return new TouchField(name, "");
        });
    }

    private Screen screen() {
        return Gallery.onEventThread(() -> new Screen("Staff")
                .matter(new Column(Space.LARGE)
                        .with(high)
                        .filling(new Column(Space.NONE))
                        .with(low)));
    }

    private static void until(String what, BooleanSupplier reached) {
        Pause.pause(new Condition(what) {
            @Override
            public boolean test() {
                return Gallery.<Boolean>onEventThread(reached::getAsBoolean);
            }
        });
    }
}
