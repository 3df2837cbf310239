package gym.sorespot.strength.figure;

/**
 * A ball in space; whatever has volume is a skin stretched over a few of them.
 *
 * @param centre in hundredths of the figure's height
 * @param radius in the same unit; 0 for a corner
 */
record Blob(Vec centre, double radius) {}
