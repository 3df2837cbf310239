package gym.sorespot.touch;

import java.awt.Component;
import java.awt.Insets;
import org.jspecify.annotations.Nullable;

/** The foot of a screen: Back at the left, the primary action at the right. */
final class Foot extends Pane {
    private static final long serialVersionUID = 1L;

    /** Wider than so many touch units, a primary button across all of it would be a beam. */
    private static final double WIDE_UNITS = 16;

    private static final double PRIMARY_UNITS = 7;

    private @Nullable TouchButton back;
    private @Nullable TouchButton primary;

    void fill(@Nullable TouchButton newBack, @Nullable TouchButton newPrimary) {
        removeAll();
        back = newBack;
        primary = newPrimary;
        if (newBack != null) {
            add(newBack);
        }
        if (newPrimary != null) {
            add(newPrimary);
        }
        revalidate();
        repaint();
    }

    private int backWidth() {
        return back == null ? 0 : back.getPreferredSize().width + Space.MEDIUM.px();
    }

    private int primaryWidth(int inner) {
        if (primary == null) {
            return 0;
        }
        return inner > Look.units(WIDE_UNITS)
                ? Math.max(primary.getPreferredSize().width, Look.units(PRIMARY_UNITS))
                : inner - backWidth();
    }

    @Override
    int naturalWidth() {
        return backWidth() + (primary == null ? 0 : primary.getPreferredSize().width);
    }

    @Override
    public int heightFor(int width) {
        int height = 0;
        for (Component child : getComponents()) {
            int childWidth = child == primary ? primaryWidth(width) : child.getPreferredSize().width;
            height = Math.max(height, WidthFirst.heightOf(child, childWidth));
        }
        return height;
    }

    @Override
    public void doLayout() {
        Insets insets = getInsets();
        int inner = getWidth() - insets.left - insets.right;
        int height = getHeight();
        if (back != null) {
            place(back, insets.left, 0, back.getPreferredSize().width, height);
        }
        if (primary != null) {
            int width = primaryWidth(inner);
            place(primary, insets.left + inner - width, 0, width, height);
        }
    }
}
