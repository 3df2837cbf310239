package gym.sorespot.strength.sheet.page;

import gym.sorespot.strength.sheet.paint.Ink;
import gym.sorespot.strength.sheet.paint.Mark;
import java.util.ArrayList;
import java.util.List;

/**
 * What stands together on a page and is never split: an exercise, with the head of its block if it is the first there.
 *
 * @param head of the block, or nothing
 * @param piece the exercise
 * @param before room above it, in points
 * @param padding above and below the exercise itself
 * @param width of the page's type
 */
record Stretch(List<Piece> head, Piece piece, double before, double padding, double width) implements Piece {

    /** All exercises of all blocks. */
    static List<Stretch> of(
            List<? extends Piece> heads, List<? extends List<? extends Piece>> rows, double padding, double width) {
        List<Stretch> stretches = new ArrayList<>();
        for (int block = 0; block < heads.size(); block++) {
            List<? extends Piece> pieces = rows.get(block);
            for (int i = 0; i < pieces.size(); i++) {
                boolean first = i == 0;
                stretches.add(new Stretch(
                        first ? List.of(heads.get(block)) : List.of(),
                        pieces.get(i),
                        first ? padding + 3 : 0,
                        padding,
                        width));
            }
        }
        return stretches;
    }

    @Override
    public double height() {
        double above = head.stream().mapToDouble(Piece::height).sum();
        return before + above + piece.height() + 2 * padding;
    }

    @Override
    public void put(Pen pen, double x, double y) {
        double at = y + before;
        for (Piece title : head) {
            title.put(pen, x, at);
            at += title.height();
        }
        if (head.isEmpty()) {
            pen.ornament(new Mark.Rule(x, at, x + width, at, Looks.HAIRLINE, Ink.GREY));
        }
        piece.put(pen, x, at + padding);
    }
}
