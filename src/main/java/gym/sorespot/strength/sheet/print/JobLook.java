package gym.sorespot.strength.sheet.print;

/** What became of a job that was handed in. */
public enum JobLook {
    /** It waits, or is being printed. */
    UNDER_WAY,
    /** It was begun and has stopped; it goes on only when somebody sees to it. */
    HELD_UP,
    /** The printer has it all. */
    DONE,
    /** The print service has given it up, or somebody has taken it out. */
    GIVEN_UP
}
