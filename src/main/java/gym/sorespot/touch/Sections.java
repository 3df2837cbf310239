package gym.sorespot.touch;

import java.awt.Component;
import java.awt.Insets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.swing.JComponent;

/** Questions that belong together: side by side where there is much more width than height, else one below the other. */
public class Sections extends Pane {
    private static final long serialVersionUID = 1L;

    /** Wider than so many touch units, sections stand side by side. */
    private static final double WIDE_UNITS = 16;

    private final int gap = Space.WIDE.px();
    private final Map<Component, Double> weights = new HashMap<>();

    /** @param weight share of the width where sections stand side by side */
    public Sections with(JComponent section, double weight) {
        add(section);
        weights.put(section, weight);
        return this;
    }

    private boolean wide(int width) {
        return width > Look.units(WIDE_UNITS);
    }

    private int share(Component section, int width) {
        List<Component> children = shown();
        double all = children.stream()
                .mapToDouble(child -> weights.getOrDefault(child, 1.0))
                .sum();
        int room = width - gap * (children.size() - 1);
        return (int) (room * weights.getOrDefault(section, 1.0) / all);
    }

    @Override
    int naturalWidth() {
        return shown().stream()
                .mapToInt(child -> child.getPreferredSize().width)
                .max()
                .orElse(0);
    }

    @Override
    public int heightFor(int width) {
        Insets insets = getInsets();
        int inner = width - insets.left - insets.right;
        List<Component> children = shown();
        int height = 0;
        for (Component child : children) {
            height = wide(inner)
                    ? Math.max(height, WidthFirst.heightOf(child, share(child, inner)))
                    : height + WidthFirst.heightOf(child, inner) + (height == 0 ? 0 : gap * 3 / 4);
        }
        return height + insets.top + insets.bottom;
    }

    @Override
    public void doLayout() {
        Insets insets = getInsets();
        int inner = getWidth() - insets.left - insets.right;
        List<Component> children = shown();
        int x = insets.left;
        int y = insets.top;
        for (Component child : children) {
            int width = wide(inner) ? share(child, inner) : inner;
            int height = WidthFirst.heightOf(child, width);
            place(child, x, y, width, height);
            if (wide(inner)) {
                x += width + gap;
            } else {
                y += height + gap * 3 / 4;
            }
        }
    }
}
