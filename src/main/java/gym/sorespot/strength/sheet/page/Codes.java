package gym.sorespot.strength.sheet.page;

import gym.sorespot.strength.sheet.paint.Mark;
import io.nayuki.qrcodegen.QrCode;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Text as a QR code. */
final class Codes {
    private Codes() {}

    /**
     * Medium correction: a sheet gets folded and wet.
     *
     * @param size of the black part, in points; the caller leaves four cells of white around it
     */
    static Mark.Squares squares(String text, double x, double y, double size) {
        QrCode code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
        List<BitSet> rows = new ArrayList<>();
        for (int row = 0; row < code.size; row++) {
            BitSet cells = new BitSet(code.size);
            for (int column = 0; column < code.size; column++) {
                cells.set(column, code.getModule(column, row));
            }
            rows.add(cells);
        }
        return new Mark.Squares(rows, x, y, size);
    }
}
