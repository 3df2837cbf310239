package gym.sorespot.touch;

import java.awt.Component;
import java.awt.Insets;
import java.util.List;
import javax.swing.JComponent;

/** Children in columns of equal width and rows of equal height. */
public class Tiles extends Pane {
    private static final long serialVersionUID = 1L;

    private final int columns;
    private final int gap;
    private boolean filling;

    /**
     * @param columns 1 and up
     * @param gap between two tiles, both ways
     */
    public Tiles(int columns, Space gap) {
        this.columns = columns;
        this.gap = gap.px();
    }

    public Tiles with(JComponent child) {
        add(child);
        return this;
    }

    /** Lets the rows grow to the height there is. */
    public Tiles filling() {
        filling = true;
        return this;
    }

    private int rows(List<Component> children) {
        return (children.size() + columns - 1) / columns;
    }

    @Override
    int naturalWidth() {
        int widest = shown().stream()
                .mapToInt(child -> child.getPreferredSize().width)
                .max()
                .orElse(0);
        return widest * columns + gap * (columns - 1);
    }

    private int tileWidth(int inner) {
        return (inner - gap * (columns - 1)) / columns;
    }

    private int tileHeight(List<Component> children, int tileWidth) {
        return children.stream()
                .mapToInt(child -> WidthFirst.heightOf(child, tileWidth))
                .max()
                .orElse(0);
    }

    @Override
    public int heightFor(int width) {
        Insets insets = getInsets();
        List<Component> children = shown();
        int rows = rows(children);
        int tile = tileHeight(children, tileWidth(width - insets.left - insets.right));
        return insets.top + insets.bottom + tile * rows + gap * Math.max(0, rows - 1);
    }

    @Override
    public void doLayout() {
        Insets insets = getInsets();
        List<Component> children = shown();
        int rows = Math.max(1, rows(children));
        int inner = getWidth() - insets.left - insets.right;
        int width = tileWidth(inner);
        int height = filling
                ? (getHeight() - insets.top - insets.bottom - gap * (rows - 1)) / rows
                : tileHeight(children, width);
        for (int i = 0; i < children.size(); i++) {
            int column = i % columns;
            // Spread what the division leaves over, so that the last column ends at the edge.
            int left = column * (inner + gap) / columns;
            int right = (column + 1) * (inner + gap) / columns - gap;
            place(children.get(i), insets.left + left, insets.top + i / columns * (height + gap), right - left, height);
        }
    }
}
