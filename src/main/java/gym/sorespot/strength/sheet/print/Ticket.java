package gym.sorespot.strength.sheet.print;

/**
 * A job that was handed in.
 *
 * @param number the print service's number, 0 where it gives none
 */
public record Ticket(int number) {}
