package gym.sorespot.touch;

import java.awt.Insets;
import javax.swing.JComponent;

/** What is said, and at its right what can be done about it; below it where there is no room beside each other. */
public class ActionRow extends Pane {
    private static final long serialVersionUID = 1L;

    private final JComponent said;
    private final JComponent action;
    private final int least;

    /** @param leastUnits the width that what is said needs beside the action, in touch units */
    public ActionRow(JComponent said, double leastUnits, JComponent action) {
        this.said = said;
        this.least = Look.units(leastUnits);
        this.action = action;
        add(said);
        add(action);
    }

    private static int gap() {
        return Space.MEDIUM.px();
    }

    /** The width of the action beside what is said; 0 when it has to go below. */
    private int beside(int inner) {
        int width = action.getPreferredSize().width;
        return inner - gap() - width >= least ? width : 0;
    }

    @Override
    int naturalWidth() {
        return said.getPreferredSize().width + gap() + action.getPreferredSize().width;
    }

    @Override
    public int heightFor(int width) {
        Insets insets = getInsets();
        int inner = width - insets.left - insets.right;
        int beside = beside(inner);
        int height = beside > 0
                ? Math.max(WidthFirst.heightOf(said, inner - gap() - beside), WidthFirst.heightOf(action, beside))
                : WidthFirst.heightOf(said, inner) + Space.SMALL.px() + WidthFirst.heightOf(action, inner);
        return height + insets.top + insets.bottom;
    }

    @Override
    public void doLayout() {
        Insets insets = getInsets();
        int inner = getWidth() - insets.left - insets.right;
        int room = getHeight() - insets.top - insets.bottom;
        int beside = beside(inner);
        if (beside > 0) {
            int width = inner - gap() - beside;
            middle(said, insets.left, width, insets.top, room);
            middle(action, insets.left + width + gap(), beside, insets.top, room);
        } else {
            int height = WidthFirst.heightOf(said, inner);
            place(said, insets.left, insets.top, inner, height);
            int top = insets.top + height + Space.SMALL.px();
            place(action, insets.left, top, inner, WidthFirst.heightOf(action, inner));
        }
    }

    private static void middle(JComponent child, int x, int width, int top, int room) {
        int height = Math.min(room, WidthFirst.heightOf(child, width));
        place(child, x, top + (room - height) / 2, width, height);
    }
}
