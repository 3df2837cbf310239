package gym.sorespot.strength.catalogue.importing;

/**
 * A word of the file that is imported, for equipment or a muscle.
 *
 * @param equipment whether it is for equipment; else for a muscle
 * @param theirs the word
 * @param count how many exercises have it, 1 and up
 */
public record ForeignWord(boolean equipment, String theirs, int count) {}
