package gym.sorespot.strength.sheet.page;

import java.util.ArrayList;
import java.util.List;

/** Pieces one below the other. */
final class Column implements Piece {
    private record Entry(Piece piece, double gap) {}

    private final List<Entry> entries = new ArrayList<>();

    /** Adds a piece; one without height takes no gap either. */
    Column add(Piece piece, double gapAbove) {
        if (piece.height() > 0) {
            entries.add(new Entry(piece, entries.isEmpty() ? 0 : gapAbove));
        }
        return this;
    }

    @Override
    public double height() {
        return entries.stream()
                .mapToDouble(entry -> entry.gap + entry.piece.height())
                .sum();
    }

    @Override
    public void put(Pen pen, double x, double y) {
        double at = y;
        for (Entry entry : entries) {
            at += entry.gap;
            entry.piece.put(pen, x, at);
            at += entry.piece.height();
        }
    }
}
