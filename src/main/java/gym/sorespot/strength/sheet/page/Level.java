package gym.sorespot.strength.sheet.page;

/** How much a page tells and how much room it leaves, the most generous first; the first that fits is taken. */
enum Level {
    GENEROUS(true, Cards.FULL, 8, 84),
    EXPLAINED(true, Cards.FULL, 5, 62),
    LARGE(false, Cards.FULL, 6, 84),
    ROOMY(false, Cards.FULL, 7, 68),
    USUAL(false, Cards.FULL, 6, 54),
    SHORT(false, Cards.FIRST_SENTENCE, 6, 54),
    CLOSE(false, Cards.FIRST_SENTENCE, 3, 46),
    TITLES(false, Cards.TITLE, 4, 48),
    TIGHT(false, Cards.TITLE, 1.5, 46),
    BARE(false, Cards.NONE, 1, 44);

    /** How much of a recovery card is printed. */
    enum Cards {
        FULL,
        FIRST_SENTENCE,
        TITLE,
        NONE
    }

    private final boolean steps;
    private final Cards cards;
    private final double padding;
    private final double picture;

    Level(boolean steps, Cards cards, double padding, double picture) {
        this.steps = steps;
        this.cards = cards;
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
        return cards != Cards.NONE;
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
