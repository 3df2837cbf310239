package gym.sorespot.touch;

import java.awt.Component;
import java.awt.Insets;
import java.util.List;
import javax.swing.JComponent;

/** Questions that belong together: side by side where there is much more width than height, else one below the other. */
public class Sections extends Pane {
    private static final long serialVersionUID = 1L;

    /** Wider than so many touch units, sections stand side by side. */
    private static final double WIDE_UNITS = 16;

    private final int gap = Space.WIDE.px();

    public Sections with(JComponent section) {
        add(section);
        return this;
    }

    private boolean wide(int width) {
        return width > Look.units(WIDE_UNITS);
    }

    private int share(int width, int count) {
        return (width - gap * (count - 1)) / Math.max(1, count);
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
                    ? Math.max(height, WidthFirst.heightOf(child, share(inner, children.size())))
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
            int width = wide(inner) ? share(inner, children.size()) : inner;
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
