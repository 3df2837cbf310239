package gym.sorespot.touch;

import java.awt.Insets;
import javax.swing.JComponent;

/**
 * Something for the eyes above something for the fingers, which has what height it needs; on a wide screen too low for both
 * they stand side by side, and where there is less than that, what is touched can be scrolled. In low-reach mode what is touched lies where hands get to.
 */
public class SeeAndTouch extends Pane {
    private static final long serialVersionUID = 1L;

    private final JComponent seen;
    private final ScrollPane touched;

    /**
     * @param seen nothing in it needs to be touched
     * @param touched as wide as there is room
     */
    public SeeAndTouch(JComponent seen, JComponent touched) {
        this.seen = seen;
        this.touched = new ScrollPane(touched);
        add(seen);
        add(this.touched);
    }

    @Override
    int naturalWidth() {
        return Math.max(seen.getPreferredSize().width, touched.getPreferredSize().width);
    }

    @Override
    public int heightFor(int width) {
        return WidthFirst.heightOf(seen, width) + Space.LARGE.px() + touched.heightFor(width);
    }

    @Override
    public void doLayout() {
        Insets insets = getInsets();
        int width = getWidth() - insets.left - insets.right;
        int height = getHeight() - insets.top - insets.bottom;
        int gap = Space.LARGE.px();
        int all = WidthFirst.heightOf(seen, width);
        if (width > height && all + gap + touched.heightFor(width) > height) {
            int half = (width - gap) / 2;
            place(seen, insets.left, insets.top, half, height);
            place(touched, insets.left + half + gap, insets.top, width - gap - half, height);
            return;
        }
        int below = Math.min(touched.heightFor(width), height - gap - Math.min(all, height / 2));
        int reach = Reach.top(this);
        int top = reach > 0 ? Math.max(reach - insets.top, Math.min(all + gap, height - below)) : height - below;
        place(seen, insets.left, insets.top, width, top - gap);
        place(touched, insets.left, insets.top + top, width, height - top);
    }
}
