package gym.sorespot.strength.member;

import java.util.Arrays;

/** The member's code while it is entered. Event thread. */
public final class CodeModel {
    /** Fewest characters of a code. */
    public static final int LEAST = 3;
    /** Most characters of a code that is typed. */
    public static final int MOST = 12;

    /** What goes on with the code. */
    public enum Phase {
        ENTERING,
        /** The history is being read. */
        LOOKING_UP,
        /** The history could not be read. */
        UNREADABLE,
        /** The gym keeps a list of codes, and this one is not on it. */
        NOT_EXPECTED,
        /** A sheet was scanned whose session is no longer kept. */
        SHEET_UNKNOWN
    }

    private final Changes changes = new Changes();
    // An array, so that wiping leaves nothing in memory that a text would.
    private final char[] characters = new char[MOST];
    private int length;
    private Phase phase = Phase.ENTERING;

    Changes changes() {
        return changes;
    }

    /** @param digit 0 to 9; beyond {@link #MOST} nothing happens */
    public void digit(int digit) {
        if (length < MOST && phase != Phase.LOOKING_UP) {
            characters[length++] = (char) ('0' + digit);
            phase(Phase.ENTERING);
        }
    }

    public void delete() {
        if (length > 0 && phase != Phase.LOOKING_UP) {
            characters[--length] = 0;
            phase(Phase.ENTERING);
        }
    }

    public void clear() {
        if (phase != Phase.LOOKING_UP) {
            wipe();
        }
    }

    /** How many characters were entered. */
    public int length() {
        return length;
    }

    /** Whether it is long enough to go on with. */
    public boolean ready() {
        return length >= LEAST && phase != Phase.LOOKING_UP;
    }

    public Phase phase() {
        return phase;
    }

    void phase(Phase newPhase) {
        phase = newPhase;
        changes.fire();
    }

    String code() {
        return new String(characters, 0, length);
    }

    /** Forgets the code. */
    public void wipe() {
        Arrays.fill(characters, (char) 0);
        length = 0;
        phase(Phase.ENTERING);
    }
}
