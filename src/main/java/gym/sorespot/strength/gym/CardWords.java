package gym.sorespot.strength.gym;

/**
 * A recovery card in one language.
 *
 * @param title a few words
 * @param text two or three short sentences
 */
public record CardWords(String title, String text) {}
