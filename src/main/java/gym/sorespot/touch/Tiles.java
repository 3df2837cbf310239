package gym.sorespot.touch;

import java.awt.Component;
import java.awt.Insets;
import java.util.List;
import javax.swing.JComponent;

/** Children in columns of equal width; each row as high as its highest child. */
public class Tiles extends Pane {
    private static final long serialVersionUID = 1L;

    private final int columns;
    private final int least;
    private final int gap;

    /**
     * @param columns 1 and up
     * @param gap between two tiles, both ways
     */
    public Tiles(int columns, Space gap) {
        this(columns, 0, gap);
    }

    /** For those who count their columns themselves. */
    Tiles(Space gap) {
        this(0, 0, gap);
    }

    private Tiles(int columns, int least, Space gap) {
        this.columns = columns;
        this.least = least;
        this.gap = gap.px();
    }

    /** As many columns as there is room for tiles of this many touch units. */
    public static Tiles asManyAsFit(double units, Space gap) {
        return new Tiles(0, Look.units(units), gap);
    }

    /** All in one row where each has room for so many touch units, else one below the other: choices that look equal. */
    public static Tiles rowOrColumn(double units, Space gap) {
        return new RowOrColumn(Look.units(units), gap);
    }

    /** How many columns there are at this width. */
    int columnsFor(int width) {
        return columns > 0 ? columns : fitting(width, least, gap);
    }

    static int fitting(int width, int least, int gap) {
        return Math.max(1, (width + gap) / (least + gap));
    }

    int gap() {
        return gap;
    }

    public Tiles with(JComponent child) {
        add(child);
        return this;
    }

    @Override
    int naturalWidth() {
        int columns = Math.max(1, this.columns);
        int widest = shown().stream()
                .mapToInt(child -> child.getPreferredSize().width)
                .max()
                .orElse(0);
        return widest * columns + gap * (columns - 1);
    }

    /** Left and right edge of a column; what the division leaves over is spread, so that the last ends at the edge. */
    private int[] edges(int column, int columns, int inner) {
        int left = column * (inner + gap) / columns;
        int right = (column + 1) * (inner + gap) / columns - gap;
        return new int[] {left, right};
    }

    private int rowHeight(List<Component> children, int row, int columns, int inner) {
        int height = 0;
        for (int i = row * columns; i < Math.min(children.size(), (row + 1) * columns); i++) {
            int[] edges = edges(i % columns, columns, inner);
            height = Math.max(height, WidthFirst.heightOf(children.get(i), edges[1] - edges[0]));
        }
        return height;
    }

    /** The height that a row gets, given what it likes to have; {@code rows} of them share the height there is. */
    int rowGets(int liked, int rows) {
        return liked;
    }

    @Override
    public int heightFor(int width) {
        Insets insets = getInsets();
        List<Component> children = shown();
        int inner = width - insets.left - insets.right;
        int columns = columnsFor(inner);
        int rows = (children.size() + columns - 1) / columns;
        int height = insets.top + insets.bottom + gap * Math.max(0, rows - 1);
        for (int row = 0; row < rows; row++) {
            height += rowHeight(children, row, columns, inner);
        }
        return height;
    }

    @Override
    public void doLayout() {
        Insets insets = getInsets();
        List<Component> children = shown();
        int inner = getWidth() - insets.left - insets.right;
        int columns = columnsFor(inner);
        int y = insets.top;
        for (int i = 0; i < children.size(); i++) {
            int rows = (children.size() + columns - 1) / columns;
            int height = rowGets(rowHeight(children, i / columns, columns, inner), rows);
            int[] edges = edges(i % columns, columns, inner);
            place(children.get(i), insets.left + edges[0], y, edges[1] - edges[0], height);
            if (i % columns == columns - 1) {
                y += height + gap;
            }
        }
    }

    private static final class RowOrColumn extends Tiles {
        private static final long serialVersionUID = 1L;

        RowOrColumn(int least, Space gap) {
            super(0, least, gap);
        }

        @Override
        int columnsFor(int width) {
            int count = Math.max(1, shown().size());
            return super.columnsFor(width) >= count ? count : 1;
        }
    }
}
