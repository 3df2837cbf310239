package gym.sorespot.strength.sheet.page;

import gym.sorespot.strength.sheet.paint.Ink;
import gym.sorespot.strength.sheet.paint.Mark;

/**
 * What stands together on a page and is never split: an exercise, with the head of its block if it is the first there, or
 * the first on its page.
 *
 * @param head of the block
 * @param again the head when the block goes on here
 * @param first whether it is the first of its block
 * @param piece the exercise
 * @param padding above and below the exercise, in points
 * @param width of the page's type
 */
record Stretch(Piece head, Piece again, boolean first, Piece piece, double padding, double width) implements Piece {
    private static final double ABOVE_HEAD = 3;

    /** The same as the first of its page. */
    Stretch onTop() {
        return first ? this : new Stretch(again, again, true, piece, padding, width);
    }

    @Override
    public double height() {
        double above = first ? padding + ABOVE_HEAD + head.height() : 0;
        return above + piece.height() + 2 * padding;
    }

    @Override
    public void put(Pen pen, double x, double y) {
        double at = y;
        if (first) {
            at += padding + ABOVE_HEAD;
            head.put(pen, x, at);
            at += head.height();
        } else {
            pen.ornament(new Mark.Rule(x, at, x + width, at, Looks.HAIRLINE, Ink.GREY));
        }
        piece.put(pen, x, at + padding);
    }
}
