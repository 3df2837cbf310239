package gym.sorespot.touch;

import static org.assertj.core.api.Assertions.assertThat;

import gym.sorespot.Gallery;
import java.util.concurrent.atomic.AtomicInteger;
import javax.swing.JRootPane;
import javax.swing.SwingUtilities;
import org.junit.jupiter.api.Test;

class ScrollTest {
    private final AtomicInteger touched = new AtomicInteger();

    @Test
    void fingerDragsTheListAndTheButtonUnderItDoesNothing() {
        Gallery.onEventThread(() -> {
            ScrollPane list = list(60);
            TouchButton under = button(list, 5);
            Press finger = new Press(under);
            finger.down(1000, 20, 20);
            int start = SwingUtilities.convertPoint(under, 20, 20, list).y;
            for (int moved = 10; moved <= 100; moved += 10) {
                // The button moves with the list, the finger over the screen.
                finger.drag(1000 + moved, 20, SwingUtilities.convertPoint(list, 20, start - moved, under).y);
            }
            finger.up(1400, 20, SwingUtilities.convertPoint(list, 20, start - 100, under).y);
            assertThat(list.scrolled()).isEqualTo(100);
            assertThat(touched).hasValue(0);
            return list;
        });
    }

    @Test
    void smallSlipIsStillATouch() {
        Gallery.onEventThread(() -> {
            ScrollPane list = list(60);
            new Press(button(list, 5)).down(1000, 20, 20).drag(1020, 22, 26).up(1060, 22, 26);
            assertThat(list.scrolled()).isZero();
            assertThat(touched).hasValue(1);
            return list;
        });
    }

    @Test
    void listEndsAtItsEnds() {
        Gallery.onEventThread(() -> {
            ScrollPane list = list(60);
            list.scrollTo(-500);
            assertThat(list.scrolled()).isZero();
            list.scrollTo(1_000_000);
            int end = list.scrolled();
            assertThat(end).isGreaterThan(1000);
            list.scrollTo(end + 1);
            assertThat(list.scrolled()).isEqualTo(end);
            return list;
        });
    }

    @Test
    void shortListDoesNotMove() {
        Gallery.onEventThread(() -> {
            ScrollPane list = list(2);
            new Press(button(list, 0)).down(1000, 20, 20).drag(1020, 20, -200).up(1040, 20, -200);
            assertThat(list.scrolled()).isZero();
            return list;
        });
    }

    @Test
    void throwRunsOnAndSlowsDown() {
        Momentum thrown = new Momentum(2);
        assertThat(thrown.thrown()).isTrue();
        assertThat(thrown.distance(0)).isZero();
        double first = thrown.distance(100);
        double second = thrown.distance(200) - first;
        assertThat(first).isBetween(150.0, 200.0);
        assertThat(second).isLessThan(first).isPositive();
        assertThat(thrown.distance(Momentum.MILLIS)).isBetween(640.0, 650.0);
        assertThat(new Momentum(0.1).thrown()).isFalse();
    }

    private ScrollPane list(int buttons) {
        Theme.LIGHT.install(TouchScale.reference(), true);
        Column column = new Column(Space.SMALL);
        for (int i = 0; i < buttons; i++) {
            column.with(TouchButton.quiet("Button " + i, touched::incrementAndGet));
        }
        ScrollPane list = new ScrollPane(column);
        JRootPane root = new JRootPane();
        root.getContentPane().add(list);
        Gallery.hang(root, Gallery.Way.PORTRAIT);
        return list;
    }

    private static TouchButton button(java.awt.Container container, int number) {
        for (java.awt.Component child : container.getComponents()) {
            if (child instanceof TouchButton button && button.getText().equals("Button " + number)) {
                return button;
            }
            if (child instanceof java.awt.Container inner) {
                TouchButton found = find(inner, number);
                if (found != null) {
                    return found;
                }
            }
        }
        throw new AssertionError("no button " + number);
    }

    private static @org.jspecify.annotations.Nullable TouchButton find(java.awt.Container container, int number) {
        try {
            return button(container, number);
        } catch (AssertionError none) {
            return null;
        }
    }
}
