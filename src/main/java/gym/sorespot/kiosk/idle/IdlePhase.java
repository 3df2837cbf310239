package gym.sorespot.kiosk.idle;

/** What the idle watch is at. */
public enum IdlePhase {
    /** Nobody is on a visit: nothing to watch. */
    ASLEEP,
    /** A visit is on and somebody touched something not long ago. */
    WATCHING,
    /** The countdown is on the screen. */
    WARNING
}
