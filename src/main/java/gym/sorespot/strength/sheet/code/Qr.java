package gym.sorespot.strength.sheet.code;

import io.nayuki.qrcodegen.QrCode;
import io.nayuki.qrcodegen.QrSegmentAdvanced;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Text as the cells of a QR code. Any thread. */
public final class Qr {
    /** With more cells in a row they become so small that telling them apart counts for more than mending a fold. */
    private static final int MANY = 57;

    private Qr() {}

    /**
     * The rows from the top, each telling which of its cells are black; as many rows as cells in a row. Medium correction or
     * better, as a sheet gets folded and wet; of a text too long for that, whatever correction finds room.
     *
     * @param text up to 1500 letters
     */
    public static List<BitSet> rows(String text) {
        QrCode code = encode(text, QrCode.Ecc.MEDIUM);
        if (code.size > MANY) {
            code = encode(text, QrCode.Ecc.LOW);
        }
        List<BitSet> rows = new ArrayList<>();
        for (int row = 0; row < code.size; row++) {
            BitSet cells = new BitSet(code.size);
            for (int column = 0; column < code.size; column++) {
                cells.set(column, code.getModule(column, row));
            }
            rows.add(cells);
        }
        return List.copyOf(rows);
    }

    private static QrCode encode(String text, QrCode.Ecc correction) {
        // Capitals and digits in between are packed more tightly than the rest.
        return QrCode.encodeSegments(QrSegmentAdvanced.makeSegmentsOptimally(text, correction, 1, 40), correction);
    }
}
