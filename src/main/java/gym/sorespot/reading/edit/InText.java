package gym.sorespot.reading.edit;

/** Places in a text with plain line ends. Stateless. */
final class InText {
    private InText() {}

    static int startOfLine(String text, int at) {
        return text.lastIndexOf('\n', at - 1) + 1;
    }

    /** The beginning of the next line. */
    static int endOfLine(String text, int at) {
        int end = text.indexOf('\n', at);
        return end < 0 ? text.length() : end + 1;
    }

    /** How many characters stand before it in its line. */
    static int column(String text, int at) {
        return at - startOfLine(text, at);
    }

    /** The dash that an item of a list stands behind. */
    static int dash(String text, Piece item) {
        return text.lastIndexOf('-', item.from() - 1);
    }
}
