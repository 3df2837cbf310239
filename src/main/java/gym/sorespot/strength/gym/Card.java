package gym.sorespot.strength.gym;

/**
 * A recovery card: what helps beside the exercises.
 *
 * @param id such as {@code stretch-at-home}
 * @param title a few words
 * @param text two or three short sentences
 * @param handsOn massage, rolling or compression: never shown on a red flag (possible blood clot)
 */
public record Card(String id, String title, String text, boolean handsOn) {}
