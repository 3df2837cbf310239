package gym.sorespot.strength.sheet.print;

/**
 * A job that waits or is being printed.
 *
 * @param number the print service's number
 * @param title as it was handed in, empty where the service keeps it to itself
 * @param printing whether it is being printed
 */
public record QueuedJob(int number, String title, boolean printing) {}
