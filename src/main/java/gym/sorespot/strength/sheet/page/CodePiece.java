package gym.sorespot.strength.sheet.page;

import gym.sorespot.strength.sheet.code.Qr;
import gym.sorespot.strength.sheet.content.SheetContent;
import gym.sorespot.strength.sheet.paint.Mark;

/**
 * A code to scan.
 *
 * @param size of its black part, in points
 * @param indent from the left
 */
record CodePiece(SheetContent.Code code, double size, double indent) implements Piece {
    @Override
    public double height() {
        return size;
    }

    @Override
    public void put(Pen pen, double x, double y) {
        pen.figure(code.words(), new Mark.Squares(Qr.rows(code.text()), x + indent, y, size));
    }
}
