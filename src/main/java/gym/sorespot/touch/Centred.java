package gym.sorespot.touch;

import java.awt.Insets;
import javax.swing.JComponent;

/** One child in the middle, no wider than it should be. */
public class Centred extends Pane {
    private static final long serialVersionUID = 1L;

    private final JComponent child;
    private final int mostWidth;

    /** @param mostUnits widest, in touch units */
    public Centred(JComponent child, double mostUnits) {
        this.child = child;
        this.mostWidth = Look.units(mostUnits);
        add(child);
    }

    @Override
    int naturalWidth() {
        return Math.min(mostWidth, child.getPreferredSize().width);
    }

    @Override
    public int heightFor(int width) {
        Insets insets = getInsets();
        int inner = Math.min(mostWidth, width - insets.left - insets.right);
        return insets.top + insets.bottom + WidthFirst.heightOf(child, inner);
    }

    @Override
    public void doLayout() {
        Insets insets = getInsets();
        int width = Math.min(mostWidth, getWidth() - insets.left - insets.right);
        int room = getHeight() - insets.top - insets.bottom;
        int height = Math.min(room, WidthFirst.heightOf(child, width));
        place(child, (getWidth() - width) / 2, insets.top + (room - height) / 2, width, height);
    }
}
