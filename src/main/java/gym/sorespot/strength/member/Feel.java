package gym.sorespot.strength.member;

import java.util.Locale;

/** How an exercise was, in one touch. */
enum Feel {
    /** Effort 4 of 10: lighter than any work is ever planned, so nothing but an answer gives that number. */
    EASY,
    /** As it was planned. */
    RIGHT,
    /** Effort 9 of 10: one repetition left at most (F25). */
    HARD,
    /** Pain, 6 of 10 until the member says another number: above the 5 at which a set has to end. */
    HURT;

    /** Key of its word. */
    String key() {
        return "how.feel." + name().toLowerCase(Locale.ROOT);
    }
}
