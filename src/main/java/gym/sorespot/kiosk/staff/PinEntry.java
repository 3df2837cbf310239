package gym.sorespot.kiosk.staff;

import gym.sorespot.secret.PinRule;
import java.util.Arrays;

/** Digits while they are entered; an array, so that wiping leaves nothing in memory that a text would. Event thread. */
final class PinEntry {
    private final char[] digits = new char[PinRule.LONGEST];
    private int length;

    void digit(int digit) {
        if (length < digits.length) {
            digits[length++] = (char) ('0' + digit);
        }
    }

    void delete() {
        if (length > 0) {
            digits[--length] = 0;
        }
    }

    void wipe() {
        Arrays.fill(digits, (char) 0);
        length = 0;
    }

    int length() {
        return length;
    }

    boolean isWhole() {
        return length >= PinRule.SHORTEST;
    }

    /** A copy; whoever takes it wipes it. */
    char[] take() {
        return Arrays.copyOf(digits, length);
    }
}
