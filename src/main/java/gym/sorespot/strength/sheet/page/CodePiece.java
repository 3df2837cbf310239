package gym.sorespot.strength.sheet.page;

import gym.sorespot.strength.sheet.code.Qr;
import gym.sorespot.strength.sheet.content.SheetContent;
import gym.sorespot.strength.sheet.paint.Mark;
import java.util.BitSet;
import java.util.List;

/**
 * A code to scan.
 *
 * @param words for whoever cannot see it
 * @param rows its cells
 * @param size of its black part, in points
 */
record CodePiece(String words, List<BitSet> rows, double size) implements Piece {
    static CodePiece of(SheetContent.Code code, double size) {
        return new CodePiece(code.words(), Qr.rows(code.text()), size);
    }

    /** The same, larger where it holds so much that its cells would be smaller than this many points. */
    CodePiece withCells(double least) {
        return new CodePiece(words, rows, Math.max(size, rows.size() * least));
    }

    @Override
    public double height() {
        return size;
    }

    @Override
    public void put(Pen pen, double x, double y) {
        pen.figure(words, new Mark.Squares(rows, x, y, size));
    }
}
