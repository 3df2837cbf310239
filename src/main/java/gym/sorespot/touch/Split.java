package gym.sorespot.touch;

import java.awt.Insets;
import javax.swing.JComponent;

/**
 * Two parts of a screen: side by side on a wide one, the first above the second on a high one, where the first takes what
 * height the second leaves. In low-reach mode the first is for the eyes and the second lies where hands get to.
 */
public class Split extends Pane {
    private static final long serialVersionUID = 1L;

    private final JComponent first;
    private final JComponent second;
    private final double share;
    private double least;
    private double above;

    /** @param share of the width for the first on a wide screen, between 0 and 1 */
    public Split(JComponent first, JComponent second, double share) {
        this.first = first;
        this.second = second;
        this.share = share;
        add(first);
        add(second);
    }

    /** On a wide screen the second has at least so many touch units, as long as the first keeps half as many. */
    public Split least(double units) {
        least = units;
        return this;
    }

    /** On a high screen the first has at least so many touch units of height, as long as that is not more than half of it. */
    public Split above(double units) {
        above = units;
        return this;
    }

    /** The height of the second: what it likes, or what the first leaves of it, but not less than it has to have. */
    private int below(int width, int height) {
        int most = height - Math.max(height / 5, Math.min(Look.units(above), height / 2));
        int least = second.getMinimumSize().height;
        int left = least > 0 ? Math.max(least, height - WidthFirst.heightOf(first, width)) : most;
        return Math.min(WidthFirst.heightOf(second, width), Math.min(left, most));
    }

    @Override
    int naturalWidth() {
        return Math.max(first.getPreferredSize().width, second.getPreferredSize().width);
    }

    @Override
    public int heightFor(int width) {
        return WidthFirst.heightOf(first, width) + Space.MEDIUM.px() + WidthFirst.heightOf(second, width);
    }

    @Override
    public void doLayout() {
        Insets insets = getInsets();
        int width = getWidth() - insets.left - insets.right;
        int height = getHeight() - insets.top - insets.bottom;
        int reach = Reach.top(this);
        if (reach > 0) {
            int top = Math.max(insets.top, reach);
            place(first, insets.left, insets.top, width, Math.max(0, top - Space.MEDIUM.px() - insets.top));
            place(second, insets.left, top, width, insets.top + height - top);
        } else if (width > height) {
            int gap = Space.WIDE.px();
            int left = (int) Math.round((width - gap) * share);
            left = Math.min(left, Math.max(width - gap - Look.units(least), Look.units(least / 2)));
            place(first, insets.left, insets.top, left, height);
            place(second, insets.left + left + gap, insets.top, width - gap - left, height);
        } else {
            int below = below(width, height - Space.LARGE.px());
            place(first, insets.left, insets.top, width, height - below - Space.LARGE.px());
            place(second, insets.left, insets.top + height - below, width, below);
        }
    }
}
