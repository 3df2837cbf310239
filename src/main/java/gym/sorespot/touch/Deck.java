package gym.sorespot.touch;

import java.awt.Component;
import java.awt.Insets;
import java.util.Arrays;
import javax.swing.JComponent;

/** Children in one and the same place, of which one is visible; as high as the highest, so that nothing jumps. */
public class Deck extends Pane {
    private static final long serialVersionUID = 1L;

    /** Adds a child; the first one is visible. */
    public Deck with(JComponent child) {
        child.setVisible(getComponentCount() == 0);
        add(child);
        return this;
    }

    /** Makes this child the visible one; one that is not there yet is added. */
    public void show(JComponent child) {
        if (child.getParent() != this) {
            add(child);
        }
        for (Component each : getComponents()) {
            each.setVisible(each == child);
        }
    }

    @Override
    int naturalWidth() {
        return Arrays.stream(getComponents())
                .mapToInt(child -> child.getPreferredSize().width)
                .max()
                .orElse(0);
    }

    @Override
    public int heightFor(int width) {
        Insets insets = getInsets();
        int inner = width - insets.left - insets.right;
        return insets.top
                + insets.bottom
                + Arrays.stream(getComponents())
                        .mapToInt(child -> WidthFirst.heightOf(child, inner))
                        .max()
                        .orElse(0);
    }

    @Override
    public void doLayout() {
        Insets insets = getInsets();
        for (Component child : getComponents()) {
            place(
                    child,
                    insets.left,
                    insets.top,
                    getWidth() - insets.left - insets.right,
                    getHeight() - insets.top - insets.bottom);
        }
    }
}
