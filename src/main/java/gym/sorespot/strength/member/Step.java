package gym.sorespot.strength.member;

import java.util.EnumSet;
import java.util.Set;

/** Where a member is on the way from code to session. */
public enum Step {
    /** Who is it? */
    CODE(1),
    /** The PIN of a member who has one. */
    PIN(1),
    /** What may we keep? First visit of a code. */
    CONSENT(1),
    /** How was the last visit? */
    HOW(2),
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
    /** Soreness, sessions and loads over time. */
    PROGRESS(0),
    /** What is kept of a member, and how that ends. */
    OWN(0),
    /** The PIN there is, before it is changed or removed. */
    OLD_PIN(0),
    /** A PIN is set. */
    NEW_PIN(0),
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
            case CODE -> EnumSet.of(PIN, CONSENT, HOW, WHERE, SHEET);
            case PIN -> EnumSet.of(CODE, CONSENT, HOW, WHERE);
            case CONSENT -> EnumSet.of(CODE, WHERE);
            case HOW -> EnumSet.of(CODE, WHERE);
            case WHERE -> EnumSet.of(CODE, CONSENT, HOW, CHECK, TIME, STOP, PAST, PROGRESS, OWN);
            case CHECK -> EnumSet.of(WHERE, TIME, STOP);
            case TIME -> EnumSet.of(WHERE, CHECK, SESSION, STOP);
            case SESSION -> EnumSet.of(TIME, DONE);
            case DONE -> EnumSet.of(SESSION);
            case STOP -> EnumSet.of(WHERE, CHECK, TIME);
            case PAST -> EnumSet.of(WHERE, SHEET);
            case PROGRESS -> EnumSet.of(WHERE);
            case OWN -> EnumSet.of(WHERE, OLD_PIN, NEW_PIN);
            case OLD_PIN -> EnumSet.of(OWN, NEW_PIN);
            case NEW_PIN -> EnumSet.of(OWN);
            case SHEET -> EnumSet.of(CODE, PAST);
        };
    }
}
