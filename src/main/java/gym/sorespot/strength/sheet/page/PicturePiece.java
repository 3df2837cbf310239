package gym.sorespot.strength.sheet.page;

import gym.sorespot.strength.sheet.paint.Mark;
import gym.sorespot.strength.sheet.paint.Picture;

/**
 * A picture as large as fits.
 *
 * @param widest in points
 * @param highest in points
 */
record PicturePiece(Picture picture, double widest, double highest) implements Piece {
    double width() {
        return Math.min(widest, highest * picture.aspect());
    }

    @Override
    public double height() {
        return width() / picture.aspect();
    }

    @Override
    public void put(Pen pen, double x, double y) {
        pen.figure(picture.words(), new Mark.Drawing(picture, x, y, width(), height()));
    }
}
