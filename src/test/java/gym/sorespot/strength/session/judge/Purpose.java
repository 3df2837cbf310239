package gym.sorespot.strength.session.judge;

/**
 * What an exercise on the menu is for; every exercise has exactly one.
 *
 * @param name in the document's words
 * @param weight points of one unit of the curve
 * @param curve how further sets count
 * @param opening once, when it is served at all
 * @param loaded once more, when it is served with a load
 */
record Purpose(String name, int weight, Curve curve, int opening, int loaded) {}
