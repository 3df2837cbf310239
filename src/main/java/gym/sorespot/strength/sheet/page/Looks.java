package gym.sorespot.strength.sheet.page;

import gym.sorespot.strength.sheet.paint.Face;
import gym.sorespot.strength.sheet.paint.Ink;
import gym.sorespot.strength.sheet.paint.Style;

/** The sheet's styles; nothing is set smaller than 12 points (rule book, printing). */
final class Looks {
    static final Style TITLE = Style.of(Face.BOLD, 24);
    static final Style GYM = Style.of(Face.SEMI_BOLD, 14);
    static final Style BLOCK = Style.of(Face.BOLD, 13);
    static final Style NAME = Style.of(Face.SEMI_BOLD, 14);
    static final Style DOSE = Style.of(Face.BOLD, 17);
    static final Style HALT = Style.of(Face.SEMI_BOLD, 18);
    static final Style TEXT = Style.of(Face.REGULAR, 12);
    static final Style STRONG = Style.of(Face.SEMI_BOLD, 12);
    static final Style STOP = Style.of(Face.BOLD, 15).in(Ink.WHITE);

    /**
     * A receipt has 72 mm for its 42 columns; at 12 points that is narrower than Inter is drawn. Names and doses stay as
     * they are.
     */
    private static final double NARROW = 0.8;

    static final Style RECEIPT_TEXT = TEXT.narrowed(NARROW);
    static final Style RECEIPT_STRONG = STRONG.narrowed(NARROW);
    static final Style RECEIPT_TITLE = Style.of(Face.BOLD, 20);

    static final double HAIRLINE = 0.6;
    static final double HEAVY = 1.4;

    private Looks() {}
}
