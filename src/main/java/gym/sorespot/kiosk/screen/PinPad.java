package gym.sorespot.kiosk.screen;

import gym.sorespot.touch.CodeDots;
import gym.sorespot.touch.CodeEntry;
import gym.sorespot.touch.Keypad;
import java.util.Locale;
import java.util.function.IntConsumer;

/** A PIN as dots over a keypad. */
final class PinPad extends CodeEntry {
    private static final long serialVersionUID = 1L;

    private static final int PLACES = 4;

    private final CodeDots dots;

    PinPad(Locale locale, IntConsumer onDigit, Runnable onDelete, Runnable onClear) {
        this(new CodeDots(locale, PLACES), new Keypad(locale, new Keypad.Keys() {
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

    private PinPad(CodeDots dots, Keypad keypad) {
        super(dots, keypad);
        this.dots = dots;
    }

    void show(int length) {
        dots.show(length);
    }
}
