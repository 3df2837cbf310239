package gym.sorespot.strength.member;

import gym.sorespot.secret.PinRule;
import java.time.Duration;
import java.util.Arrays;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** A PIN while it is typed: to get in, so that it may go, or a new one, typed twice. Event thread. */
public final class PinModel {
    /** What is going on with it. */
    public enum Phase {
        ENTERING,
        /** It is being compared or kept. */
        WORKING,
        /** It is not the one. */
        WRONG,
        /** It was not looked at: too soon after wrong ones. */
        TOO_SOON,
        /** A new one has to be typed again. */
        AGAIN,
        /** The second time it was another one. */
        DIFFERENT,
        /** A stranger would try it first. */
        EASY,
        /** The store could not do it. */
        FAILED
    }

    private static final long SECOND = 1_000_000_000;

    private final Changes changes = new Changes();
    // Arrays, so that wiping leaves nothing in memory that a text would.
    private final char[] digits = new char[PinRule.LONGEST];
    private final char[] first = new char[PinRule.LONGEST];
    private int length;
    private int firstLength;
    private Phase phase = Phase.ENTERING;
    private final LongSupplier nanos;
    private long waitUntil;
    private long secondsLeft;
    private @Nullable String owner;
    private boolean removing;

    /** @param nanos time that only goes forward, as {@link System#nanoTime} */
    PinModel(LongSupplier nanos) {
        this.nanos = nanos;
        this.waitUntil = nanos.getAsLong();
    }

    Changes changes() {
        return changes;
    }

    public Phase phase() {
        return phase;
    }

    /** Seconds until a try counts; 0 when one may try. */
    public long secondsLeft() {
        return secondsLeft;
    }

    /** How many digits were typed. */
    public int length() {
        return length;
    }

    /** A moment has passed: a wait may be shorter or over. */
    void tick() {
        long now = until();
        if (now != secondsLeft) {
            secondsLeft = now;
            phase = now == 0 && phase == Phase.TOO_SOON ? Phase.ENTERING : phase;
            changes.fire();
        }
    }

    private long until() {
        return Math.max(0, (waitUntil - nanos.getAsLong() + SECOND - 1) / SECOND);
    }

    /** Whether it is long enough to go on with; also while one has to wait, as staff may have reset it meanwhile. */
    public boolean ready() {
        return length >= PinRule.SHORTEST && phase != Phase.WORKING;
    }

    /** Whether it is typed the second time. */
    public boolean again() {
        return firstLength > 0;
    }

    /** @param digit 0 to 9; beyond {@link PinRule#LONGEST} nothing happens */
    public void digit(int digit) {
        if (length < PinRule.LONGEST && phase != Phase.WORKING) {
            digits[length++] = (char) ('0' + digit);
            changes.fire();
        }
    }

    public void delete() {
        if (length > 0 && phase != Phase.WORKING) {
            digits[--length] = 0;
            changes.fire();
        }
    }

    public void clear() {
        if (phase != Phase.WORKING) {
            clearDigits();
            changes.fire();
        }
    }

    private void clearDigits() {
        Arrays.fill(digits, (char) 0);
        length = 0;
    }

    /** Whose PIN it is. */
    String owner() {
        return java.util.Objects.requireNonNull(owner, "nobody is asked for a PIN");
    }

    /** Asks somebody. */
    void ask(String newOwner) {
        wipe();
        owner = newOwner;
    }

    /**
     * Asks somebody for the PIN there is, so that it may go.
     *
     * @param forGood whether none comes in its place
     */
    void askOld(String newOwner, boolean forGood) {
        ask(newOwner);
        removing = forGood;
    }

    /** Whether the PIN is to be removed, and none comes in its place. */
    public boolean removing() {
        return removing;
    }

    /** What was typed, for the worker thread, which wipes it; it is gone from here. */
    char[] take() {
        char[] taken = Arrays.copyOf(digits, length);
        clearDigits();
        become(Phase.WORKING, Duration.ZERO);
        return taken;
    }

    /** Looks at a new PIN; the first time it is put aside and has to be typed again. Says whether it may be kept. */
    boolean takeNew() {
        char[] typed = Arrays.copyOf(digits, length);
        PinRule.Verdict verdict = PinRule.judge(typed);
        boolean same = Arrays.equals(typed, Arrays.copyOf(first, firstLength));
        Arrays.fill(typed, (char) 0);
        if (verdict != PinRule.Verdict.FITS) {
            clearDigits();
            become(Phase.EASY, Duration.ZERO);
            return false;
        }
        if (firstLength == 0) {
            System.arraycopy(digits, 0, first, 0, length);
            firstLength = length;
            clearDigits();
            become(Phase.AGAIN, Duration.ZERO);
            return false;
        }
        clearFirst();
        if (!same) {
            clearDigits();
            become(Phase.DIFFERENT, Duration.ZERO);
        }
        return same;
    }

    private void clearFirst() {
        Arrays.fill(first, (char) 0);
        firstLength = 0;
    }

    void become(Phase newPhase, Duration left) {
        phase = newPhase;
        waitUntil = nanos.getAsLong() + left.toNanos();
        secondsLeft = until();
        changes.fire();
    }

    /** Forgets digits and owner. */
    public void wipe() {
        clearDigits();
        clearFirst();
        owner = null;
        removing = false;
        become(Phase.ENTERING, Duration.ZERO);
    }
}
