package gym.sorespot.touch;

import java.awt.Component;
import java.awt.Insets;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JComponent;

/**
 * Children as wide as they like to be, in as many rows as it takes, each row in the middle unless it is to begin at the left
 * or to go from edge to edge.
 */
public class Wrap extends Pane {
    private static final long serialVersionUID = 1L;

    /** Where the rows begin and end. */
    private enum Ends {
        MIDDLE,
        START,
        EDGES
    }

    private final int gap;
    private Ends ends = Ends.MIDDLE;

    /** @param gap between two children, both ways */
    public Wrap(Space gap) {
        this.gap = gap.px();
    }

    /** Begins each row at the left. */
    public Wrap atStart() {
        ends = Ends.START;
        return this;
    }

    /** Widens the children so that each row goes from edge to edge. */
    public Wrap justified() {
        ends = Ends.EDGES;
        return this;
    }

    public Wrap with(JComponent child) {
        add(child);
        return this;
    }

    private List<List<Component>> rows(int inner) {
        List<List<Component>> rows = new ArrayList<>();
        int used = 0;
        for (Component child : shown()) {
            int width = Math.min(inner, child.getPreferredSize().width);
            if (rows.isEmpty() || used + gap + width > inner) {
                rows.add(new ArrayList<>());
                used = -gap;
            }
            rows.get(rows.size() - 1).add(child);
            used += gap + width;
        }
        return rows;
    }

    private static int height(List<Component> row) {
        return row.stream()
                .mapToInt(child -> child.getPreferredSize().height)
                .max()
                .orElse(0);
    }

    @Override
    int naturalWidth() {
        return shown().stream()
                .mapToInt(child -> child.getPreferredSize().width + gap)
                .sum();
    }

    @Override
    public int heightFor(int width) {
        Insets insets = getInsets();
        List<List<Component>> rows = rows(width - insets.left - insets.right);
        return insets.top
                + insets.bottom
                + rows.stream().mapToInt(Wrap::height).sum()
                + gap * Math.max(0, rows.size() - 1);
    }

    @Override
    public void doLayout() {
        Insets insets = getInsets();
        int inner = getWidth() - insets.left - insets.right;
        int y = insets.top;
        for (List<Component> row : rows(inner)) {
            int used = row.stream()
                            .mapToInt(child -> Math.min(inner, child.getPreferredSize().width) + gap)
                            .sum()
                    - gap;
            int spare = ends == Ends.EDGES ? inner - used : 0;
            int x = insets.left + (ends == Ends.MIDDLE ? (inner - used) / 2 : 0);
            for (int i = 0; i < row.size(); i++) {
                Component child = row.get(i);
                // What the division leaves over is spread, so that the last one ends at the edge.
                int more = spare * (i + 1) / row.size() - spare * i / row.size();
                int width = Math.min(inner, child.getPreferredSize().width) + more;
                place(child, x, y, width, height(row));
                x += width + gap;
            }
            y += height(row) + gap;
        }
    }
}
