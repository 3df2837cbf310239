package gym.sorespot.strength.member;

import java.util.EnumSet;
import java.util.Set;

/** Where a member is on the way from code to session. */
public enum Step {
    /** Who is it? */
    CODE(1),
    /** May we keep what is sore? First visit of a code. */
    CONSENT(1),
    /** Where is it sore, and how much? */
    WHERE(2),
    /** The questions that rule training out. */
    CHECK(2),
    /** Minutes, goal, experience. */
    TIME(3),
    /** The session. */
    SESSION(4),
    /** Kept, or not kept; goodbye. */
    DONE(5),
    /** No training today: whom to see, how soon. */
    STOP(0),
    /** A member's past visits. */
    PAST(0),
    /** The sheet of a past session, brought back. */
    SHEET(0);

    /** How many numbers there are for the head's dots. */
    public static final int COUNT = 5;

    private final int number;

    Step(int number) {
        this.number = number;
    }

    /** 1 to {@link #COUNT}, or 0 where there is nothing to count. */
    public int number() {
        return number;
    }

    /** Where one may go from here, back included. */
    public Set<Step> next() {
        return switch (this) {
            case CODE -> EnumSet.of(CONSENT, WHERE, SHEET);
            case CONSENT -> EnumSet.of(CODE, WHERE);
            case WHERE -> EnumSet.of(CODE, CONSENT, CHECK, TIME, STOP, PAST);
            case CHECK -> EnumSet.of(WHERE, TIME, STOP);
            case TIME -> EnumSet.of(WHERE, CHECK, SESSION, STOP);
            case SESSION -> EnumSet.of(TIME, DONE);
            case DONE -> EnumSet.of(SESSION);
            case STOP -> EnumSet.of(WHERE, CHECK, TIME);
            case PAST -> EnumSet.of(WHERE, SHEET);
            case SHEET -> EnumSet.of(CODE, PAST);
        };
    }
}
