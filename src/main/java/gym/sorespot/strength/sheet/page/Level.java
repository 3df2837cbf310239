package gym.sorespot.strength.sheet.page;

/** How much a page tells and how much room it leaves, the most generous first; the first that fits is taken. */
enum Level {
    GENEROUS(true, Cards.FULL, true, 8, 84),
    EXPLAINED(true, Cards.FULL, true, 5, 62),
    /** With few exercises, how they are done is worth more than every word of the cards. */
    SHOWN(true, Cards.FIRST_SENTENCE, true, 4, 58),
    LARGE(false, Cards.FULL, true, 6, 84),
    ROOMY(false, Cards.FULL, true, 7, 68),
    USUAL(false, Cards.FULL, true, 6, 54),
    SHORT(false, Cards.FIRST_SENTENCE, true, 6, 54),
    CLOSE(false, Cards.FIRST_SENTENCE, true, 3, 46),
    CLOSER(false, Cards.SOME, true, 4, 48),
    TIGHT(false, Cards.SOME, true, 1.5, 46),
    BARE(false, Cards.SOME, false, 1.5, 46),
    LAST_BUT_ONE(false, Cards.BESIDE, false, 0.5, 44),
    LAST(false, Cards.LEAST, false, 0.5, 44);

    /** How much of the recovery cards is printed: of each its text, its first sentence; of the first few only that. */
    enum Cards {
        FULL,
        FIRST_SENTENCE,
        /** As many as three lines hold. */
        SOME,
        /** As many as find room beside the code anyway, and two lines however full the page is. */
        BESIDE,
        /** The same with one line. */
        LEAST
    }

    /** Two thirds of a millimetre: what a camera tells apart on a sheet that it sees as a whole, and not quite sharp. */
    private static final double CELL = 1.9;

    private final boolean steps;
    private final Cards cards;
    private final boolean keys;
    private final double padding;
    private final double picture;

    Level(boolean steps, Cards cards, boolean keys, double padding, double picture) {
        this.steps = steps;
        this.cards = cards;
        this.keys = keys;
        this.padding = padding;
        this.picture = picture;
    }

    /** Whether it says how an exercise is done. */
    boolean steps() {
        return steps;
    }

    Cards cards() {
        return cards;
    }

    /** Whether it explains its own signs: tempo, code. */
    boolean keys() {
        return keys;
    }

    /** How much lower a row has to become before its dose leaves its column, in points: nearly a line, where there is room. */
    double saving() {
        return this == BARE || crammed() ? 1 : 11;
    }

    /** Whether every line counts. */
    boolean crammed() {
        return this == LAST_BUT_ONE || this == LAST;
    }

    /**
     * Least size of one of the code's cells, in points; 0 where the room for more than its usual size would be taken from
     * what the sheet has to say.
     */
    double cell() {
        return this == SHOWN || cards.compareTo(Cards.SOME) >= 0 ? 0 : CELL;
    }

    /** Below the head and above the foot, in points. */
    double between() {
        return crammed() ? 6 : 12;
    }

    /** Above and below an exercise, in points. */
    double padding() {
        return padding;
    }

    /** Widest picture, in points; a wider one is made less high. */
    double widest() {
        return Math.max(88, Math.min(112, 1.4 * picture));
    }

    /** Height of a picture, in points. */
    double picture() {
        return picture;
    }
}
