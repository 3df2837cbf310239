package gym.sorespot.kiosk.screen;

import gym.sorespot.touch.CodeDots;
import gym.sorespot.touch.Column;
import gym.sorespot.touch.Keypad;
import gym.sorespot.touch.Space;
import java.util.Locale;
import java.util.function.IntConsumer;

/** A PIN as dots over a keypad. */
final class PinPad extends Column {
    private static final long serialVersionUID = 1L;

    private static final int PLACES = 4;

    private final CodeDots dots;

    PinPad(Locale locale, IntConsumer onDigit, Runnable onDelete, Runnable onClear) {
        super(Space.MEDIUM);
        dots = new CodeDots(locale, PLACES);
        with(dots);
        with(new Keypad(locale, new Keypad.Keys() {
            @Override
            public void digit(int digit) {
                onDigit.accept(digit);
            }

            @Override
            public void delete() {
                onDelete.run();
            }

            @Override
            public void clear() {
                onClear.run();
            }
        }));
    }

    void show(int length) {
        dots.show(length);
    }
}
