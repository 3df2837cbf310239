package gym.sorespot.kiosk.jobs;

/** The life of a job; {@link #CANCELLED} may follow any other, and nothing follows it. */
enum TaskPhase {
    WAITING,
    RUNNING,
    ENDED,
    CANCELLED
}
