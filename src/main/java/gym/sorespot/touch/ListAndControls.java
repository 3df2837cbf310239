package gym.sorespot.touch;

import java.awt.Insets;
import javax.swing.JComponent;

/**
 * A list that is long and what changes it: on a high screen the controls below the list, on a wide one at its right, where
 * they take nothing of its height. In low-reach mode both lie where hands get to.
 */
public class ListAndControls extends Pane {
    private static final long serialVersionUID = 1L;

    /** So many times as wide as its controls, what is as high as it likes to be has them at its side. */
    private static final int TWO_PARTS = 2;

    private final ScrollPane list;
    private final JComponent controls;
    private final int wide;

    /** @param units width of the controls at the side, in touch units */
    public ListAndControls(ScrollPane list, JComponent controls, double units) {
        this.list = list;
        this.controls = controls;
        this.wide = Look.units(units);
        add(list);
        add(controls);
    }

    @Override
    int naturalWidth() {
        return Math.max(list.getPreferredSize().width, controls.getPreferredSize().width);
    }

    @Override
    public int heightFor(int width) {
        if (width > TWO_PARTS * wide) {
            int side = Math.min(wide, width / 2);
            return Math.max(list.heightFor(width - side - Space.LARGE.px()), WidthFirst.heightOf(controls, side));
        }
        return list.heightFor(width) + Space.SMALL.px() + WidthFirst.heightOf(controls, width);
    }

    @Override
    public void doLayout() {
        Insets insets = getInsets();
        int width = getWidth() - insets.left - insets.right;
        int height = getHeight() - insets.top - insets.bottom;
        if (width > height) {
            int side = Math.min(wide, width / 2);
            int high = Math.min(height, WidthFirst.heightOf(controls, side));
            place(list, insets.left, insets.top, width - side - Space.LARGE.px(), height);
            // Beside the list's end: near the foot, where the next touch will be.
            place(controls, insets.left + width - side, insets.top + height - high, side, high);
        } else {
            int high = WidthFirst.heightOf(controls, width);
            place(list, insets.left, insets.top, width, height - high - Space.SMALL.px());
            place(controls, insets.left, insets.top + height - high, width, high);
        }
    }
}
