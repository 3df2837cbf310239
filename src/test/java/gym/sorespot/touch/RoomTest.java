package gym.sorespot.touch;

import static org.assertj.core.api.Assertions.assertThat;

import gym.sorespot.Gallery;
import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.util.Locale;
import javax.swing.JComponent;
import javax.swing.JLabel;
import org.junit.jupiter.api.Test;

/** What gives way to what where there is little room. */
class RoomTest {
    private static final int UNIT = TouchScale.REFERENCE_UNIT;

    @Test
    void anActionStandsBesideWhatIsSaidOrBelowIt() {
        Gallery.onEventThread(() -> {
            JComponent said = box(100, 50);
            JComponent action = box(2 * UNIT, UNIT);
            ActionRow row = laid(new ActionRow(said, 5, action), 8 * UNIT, it -> it.heightFor(8 * UNIT));
            assertThat(action.getX()).isGreaterThan(said.getX() + 5 * UNIT);
            assertThat(action.getX() + action.getWidth()).isEqualTo(8 * UNIT);
            assertThat(row.getHeight()).isEqualTo(UNIT);
            laid(row, 6 * UNIT, it -> it.heightFor(6 * UNIT));
            assertThat(action.getY()).isGreaterThanOrEqualTo(said.getY() + said.getHeight());
            assertThat(action.getWidth()).isEqualTo(6 * UNIT);
            assertThat(row.getHeight()).isEqualTo(action.getY() + UNIT);
            return row;
        });
    }

    @Test
    void whatSaysNothingNewGoesWhereThereIsTooLittleHeight() {
        Gallery.onEventThread(() -> {
            JComponent drawing = box(100, 100);
            JComponent words = box(100, 40);
            Column column = new Column(Space.NONE).whereRoom(drawing).with(words);
            laid(column, 200, it -> 140);
            assertThat(drawing.getHeight()).isEqualTo(100);
            laid(column, 200, it -> 139);
            assertThat(drawing.getHeight()).isZero();
            assertThat(words.getBounds().y).isZero();
            laid(column, 200, it -> 140);
            assertThat(drawing.getHeight()).isEqualTo(100);
            return column;
        });
    }

    @Test
    void whatFillsTheRestGetsAllOfIt() {
        Gallery.onEventThread(() -> {
            JComponent head = box(10, 30);
            JComponent filler = box(10, 5000);
            Column column = new Column(Space.NONE).with(head).filling(filler);
            laid(column, 100, it -> 400);
            assertThat(filler.getY()).isEqualTo(30);
            assertThat(filler.getHeight()).isEqualTo(370);
            return column;
        });
    }

    @Test
    void keysGetLowerBeforeWordsAreCutAndDotsGoBesideThem() {
        Gallery.onEventThread(() -> {
            Theme.LIGHT.install(TouchScale.reference(), true);
            Keypad keypad = new Keypad(Locale.ENGLISH, new NoKeys());
            CodeDots dots = new CodeDots(Locale.ENGLISH, 4);
            CodeEntry entry = new CodeEntry(dots, keypad);
            int liked = entry.heightFor(9 * UNIT);
            laid(entry, 9 * UNIT, it -> liked);
            int keyLiked = keypad.getComponent(0).getHeight();
            assertThat(keyLiked).isGreaterThan(UNIT);
            laid(entry, 9 * UNIT, it -> entry.getMinimumSize().height);
            Component last = keypad.getComponent(keypad.getComponentCount() - 1);
            assertThat(last.getHeight()).isBetween(UNIT, keyLiked - 1);
            assertThat(last.getY() + last.getHeight()).isLessThanOrEqualTo(keypad.getHeight());
            laid(entry, 9 * UNIT, it -> entry.getMinimumSize().height - 1);
            assertThat(dots.getX() + dots.getWidth()).isLessThan(keypad.getX());
            assertThat(last.getHeight()).isGreaterThanOrEqualTo(UNIT);
            return entry;
        });
    }

    @Test
    void theSecondOfASplitLeavesTheFirstWhatItNeeds() {
        Gallery.onEventThread(() -> {
            JComponent picture = box(10, 10);
            JComponent below = box(10, 3000);
            laid(new Split(picture, below, 0.5).above(5), 10 * UNIT, it -> 12 * UNIT);
            assertThat(picture.getHeight()).isGreaterThanOrEqualTo(5 * UNIT);
            assertThat(below.getY() + below.getHeight()).isEqualTo(12 * UNIT);
            return below;
        });
    }

    @Test
    void noChoiceStandsAloneInItsRow() {
        Gallery.onEventThread(() -> {
            Theme.LIGHT.install(TouchScale.reference(), true);
            Choice<Integer> choice = new Choice<>(2, ButtonKind.SMALL, value -> {});
            for (int value = 1; value <= 4; value++) {
                choice.option(value, Integer.toString(value), "");
            }
            laid(choice, 7 * UNIT, it -> it.heightFor(7 * UNIT));
            assertThat(choice.getComponent(2).getY())
                    .isEqualTo(choice.getComponent(3).getY())
                    .isGreaterThan(choice.getComponent(1).getY());
            return choice;
        });
    }

    private static JComponent box(int width, int height) {
        JLabel box = new JLabel();
        box.setPreferredSize(new Dimension(width, height));
        return box;
    }

    private static <T extends JComponent> T laid(T component, int width, java.util.function.ToIntFunction<T> height) {
        Theme.LIGHT.install(TouchScale.reference(), true);
        component.setSize(width, height.applyAsInt(component));
        layOut(component);
        return component;
    }

    private static void layOut(Container container) {
        container.doLayout();
        for (Component child : container.getComponents()) {
            if (child instanceof Container inner) {
                layOut(inner);
            }
        }
    }

    private static final class NoKeys implements Keypad.Keys {
        @Override
        public void digit(int digit) {}

        @Override
        public void delete() {}

        @Override
        public void clear() {}
    }
}
