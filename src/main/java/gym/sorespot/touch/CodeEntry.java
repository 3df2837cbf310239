package gym.sorespot.touch;

import java.awt.Dimension;
import java.awt.Insets;

/**
 * The dots of a code above the keypad that it is typed with; on a screen too low for that they stand beside it. The keys may
 * get lower than they like to be, as far as one touch unit.
 */
public class CodeEntry extends Pane {
    private static final long serialVersionUID = 1L;

    private static final double WIDEST = 9;
    private static final double LEAST_KEYPAD = 5;
    private static final double LEAST_DOTS = 2.5;

    private final CodeDots dots;
    private final Keypad keypad;

    public CodeEntry(CodeDots dots, Keypad keypad) {
        this.dots = dots;
        this.keypad = keypad;
        add(dots);
        add(keypad);
    }

    @Override
    int naturalWidth() {
        return Look.units(WIDEST);
    }

    @Override
    public int heightFor(int width) {
        int inner = Math.min(width, Look.units(WIDEST));
        return dots.getPreferredSize().height + Space.MEDIUM.px() + keypad.heightFor(inner);
    }

    /** With keys that are no lower than they may be. */
    @Override
    public Dimension getMinimumSize() {
        return new Dimension(0, dots.getPreferredSize().height + Space.MEDIUM.px() + keypad.leastHeight());
    }

    @Override
    public void doLayout() {
        Insets insets = getInsets();
        int room = getHeight() - insets.top - insets.bottom;
        int all = getWidth() - insets.left - insets.right;
        int width = Math.min(all, Look.units(WIDEST));
        int dotsHeight = dots.getPreferredSize().height;
        int gap = Space.MEDIUM.px();
        int dotsWidth = Math.min(dots.getPreferredSize().width, all - gap - Look.units(LEAST_KEYPAD));
        boolean beside = room < dotsHeight + gap + keypad.leastHeight() && dotsWidth >= Look.units(LEAST_DOTS);
        if (beside) {
            int keypadHeight = Math.min(room, keypad.heightFor(all - dotsWidth - gap));
            int top = insets.top + (room - keypadHeight) / 2;
            place(dots, insets.left, top, dotsWidth, dotsHeight);
            place(keypad, insets.left + dotsWidth + gap, top, all - dotsWidth - gap, keypadHeight);
        } else {
            int keypadHeight = Math.min(room - dotsHeight - gap, keypad.heightFor(width));
            int left = insets.left + (all - width) / 2;
            int top = insets.top + (room - dotsHeight - gap - keypadHeight) / 2;
            place(dots, left, top, width, dotsHeight);
            place(keypad, left, top + dotsHeight + gap, width, keypadHeight);
        }
    }
}
