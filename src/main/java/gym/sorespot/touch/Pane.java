package gym.sorespot.touch;

import java.awt.Component;
import java.awt.Dimension;
import java.awt.Insets;
import java.util.Arrays;
import java.util.List;
import javax.swing.BorderFactory;
import javax.swing.JPanel;

/** A see-through panel that lays out its children itself, width first. */
abstract class Pane extends JPanel implements WidthFirst {
    private static final long serialVersionUID = 1L;

    Pane() {
        super(null);
        setOpaque(false);
    }

    /** The same distance on all sides. */
    public Pane pad(Space all) {
        return pad(all, all);
    }

    /** Distances above and below, left and right. */
    public Pane pad(Space vertical, Space horizontal) {
        setBorder(BorderFactory.createEmptyBorder(vertical.px(), horizontal.px(), vertical.px(), horizontal.px()));
        return this;
    }

    List<Component> shown() {
        return Arrays.stream(getComponents()).filter(Component::isVisible).toList();
    }

    /** Laying out is what this class is for: the one place where a child gets its bounds. */
    static void place(Component child, int x, int y, int width, int height) {
        child.setBounds(x, y, Math.max(0, width), Math.max(0, height));
    }

    @Override
    public Dimension getPreferredSize() {
        Insets insets = getInsets();
        int width = naturalWidth() + insets.left + insets.right;
        return new Dimension(width, heightFor(width));
    }

    @Override
    public Dimension getMinimumSize() {
        return new Dimension(0, 0);
    }

    /** The width the children would like to have, without insets. */
    abstract int naturalWidth();
}
