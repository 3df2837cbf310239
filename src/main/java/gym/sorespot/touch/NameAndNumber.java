package gym.sorespot.touch;

import java.awt.Insets;

/** A name with a number at its right; below it where a long word of the name would have to be cut beside it. */
public class NameAndNumber extends Pane {
    private static final long serialVersionUID = 1L;

    private final Text name;
    private final Text number;

    public NameAndNumber(Text name, Text number) {
        this.name = name;
        this.number = number;
        add(name);
        add(number);
    }

    private int gap() {
        return Space.MEDIUM.px();
    }

    /** Pixels that are left for the name, with the number at its right. */
    private int beside(int width) {
        return Math.max(0, width - gap() - number.getPreferredSize().width);
    }

    @Override
    int naturalWidth() {
        return name.getPreferredSize().width + gap() + number.getPreferredSize().width;
    }

    @Override
    public int heightFor(int width) {
        int left = beside(width);
        int numberHeight = number.getPreferredSize().height;
        return name.cutsWords(left)
                ? name.heightFor(width) + numberHeight
                : Math.max(name.heightFor(left), numberHeight);
    }

    @Override
    public void doLayout() {
        Insets insets = getInsets();
        int width = getWidth() - insets.left - insets.right;
        int left = beside(width);
        int numberWidth = Math.min(width, number.getPreferredSize().width);
        int numberHeight = number.getPreferredSize().height;
        if (name.cutsWords(left)) {
            int high = name.heightFor(width);
            place(name, insets.left, insets.top, width, high);
            place(number, insets.left, insets.top + high, numberWidth, numberHeight);
        } else {
            place(name, insets.left, insets.top, left, name.heightFor(left));
            place(number, insets.left + width - numberWidth, insets.top, numberWidth, numberHeight);
        }
    }
}
