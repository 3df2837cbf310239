package gym.sorespot.strength.sheet.code;

import gym.sorespot.strength.sheet.paint.Ink;
import gym.sorespot.strength.sheet.paint.Mark;
import gym.sorespot.strength.sheet.paint.PagePainter;
import gym.sorespot.strength.sheet.paint.Picture;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.BitSet;
import java.util.List;

/**
 * A QR code for the screen: always black on white, with the white border that readers need. Immutable.
 *
 * @param rows of the code
 * @param words for whoever cannot see it
 */
public record QrPicture(List<BitSet> rows, String words) implements Picture {
    /** White cells around the code (ISO 18004). */
    private static final int QUIET = 4;

    public QrPicture {
        rows = List.copyOf(rows);
    }

    @Override
    public double aspect() {
        return 1;
    }

    @Override
    public void paint(Graphics2D graphics, double width, double height) {
        double size = Math.min(width, height);
        double left = (width - size) / 2;
        double top = (height - size) / 2;
        double quiet = size * QUIET / (rows.size() + 2 * QUIET);
        graphics.setColor(Ink.WHITE.color());
        graphics.fill(new Rectangle2D.Double(left, top, size, size));
        graphics.setColor(Ink.BLACK.color());
        graphics.fill(PagePainter.outline(new Mark.Squares(rows, left + quiet, top + quiet, size - 2 * quiet)));
    }
}
