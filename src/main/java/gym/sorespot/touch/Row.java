package gym.sorespot.touch;

import java.awt.Component;
import java.awt.Insets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.swing.JComponent;

/** Children side by side, in the middle of the height; some may share what width is left. */
public class Row extends Pane {
    private static final long serialVersionUID = 1L;

    private final int gap;
    private final Map<Component, Double> weights = new HashMap<>();
    private boolean stretched;
    private boolean top;

    /** @param gap between two children */
    public Row(Space gap) {
        this.gap = gap.px();
    }

    /** Adds a child as wide as it likes to be. */
    public Row with(JComponent child) {
        add(child);
        return this;
    }

    /** Adds a child that shares the width that is left by its weight. */
    public Row filling(JComponent child, double weight) {
        add(child);
        weights.put(child, weight);
        return this;
    }

    /** Makes all children as high as the row. */
    public Row stretched() {
        stretched = true;
        return this;
    }

    /** Aligns the children at the upper edge. */
    public Row atTop() {
        top = true;
        return this;
    }

    @Override
    public Row pad(Space vertical, Space horizontal) {
        super.pad(vertical, horizontal);
        return this;
    }

    @Override
    public void removeAll() {
        weights.clear();
        super.removeAll();
    }

    @Override
    int naturalWidth() {
        List<Component> children = shown();
        return children.stream()
                        .mapToInt(child -> child.getPreferredSize().width)
                        .sum()
                + gap * Math.max(0, children.size() - 1);
    }

    /** The widths of the shown children: what they like to have, or their share of the rest. */
    private int[] widths(List<Component> children, int inner) {
        double allWeights = children.stream()
                .mapToDouble(child -> weights.getOrDefault(child, 0.0))
                .sum();
        int left = inner - gap * Math.max(0, children.size() - 1);
        int[] widths = new int[children.size()];
        for (int i = 0; i < widths.length; i++) {
            if (!weights.containsKey(children.get(i))) {
                widths[i] = Math.max(0, Math.min(children.get(i).getPreferredSize().width, left));
                left -= widths[i];
            }
        }
        for (int i = 0; i < widths.length; i++) {
            Double weight = weights.get(children.get(i));
            if (weight != null) {
                widths[i] = (int) Math.max(0, Math.round(left * weight / allWeights));
                left -= widths[i];
                allWeights -= weight;
            }
        }
        return widths;
    }

    @Override
    public int heightFor(int width) {
        Insets insets = getInsets();
        List<Component> children = shown();
        int[] widths = widths(children, width - insets.left - insets.right);
        int height = 0;
        for (int i = 0; i < widths.length; i++) {
            height = Math.max(height, WidthFirst.heightOf(children.get(i), widths[i]));
        }
        return height + insets.top + insets.bottom;
    }

    @Override
    public void doLayout() {
        Insets insets = getInsets();
        List<Component> children = shown();
        int[] widths = widths(children, getWidth() - insets.left - insets.right);
        int inner = getHeight() - insets.top - insets.bottom;
        int x = insets.left;
        for (int i = 0; i < widths.length; i++) {
            Component child = children.get(i);
            int height = stretched ? inner : Math.min(inner, WidthFirst.heightOf(child, widths[i]));
            place(child, x, insets.top + (top ? 0 : (inner - height) / 2), widths[i], height);
            x += widths[i] + gap;
        }
    }
}
