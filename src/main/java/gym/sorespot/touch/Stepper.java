package gym.sorespot.touch;

import java.util.Locale;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;

/** A number with a button for less and one for more. */
public class Stepper extends Row {
    private static final long serialVersionUID = 1L;

    private final int least;
    private final int most;
    private final int step;
    private final transient IntFunction<String> words;
    private final transient IntConsumer onChange;
    private final Text shown;
    private final transient Words own;
    private final TouchButton less;
    private final TouchButton more;
    private int value;

    /**
     * @param words the number as it is shown
     * @param onChange on the event thread, by touch only
     */
    public Stepper(
            Locale locale, int least, int most, int step, int value, IntFunction<String> words, IntConsumer onChange) {
        super(Space.SMALL);
        this.least = least;
        this.most = most;
        this.step = step;
        this.words = words;
        this.onChange = onChange;
        this.own = Words.of(Stepper.class, "touch", locale);
        this.less = TouchButton.drawn(Glyph.MINUS, ButtonKind.KEY, own.text("stepper.less"), () -> touched(-1));
        this.more = TouchButton.drawn(Glyph.PLUS, ButtonKind.KEY, own.text("stepper.more"), () -> touched(1));
        this.shown = Text.strong(Type.LEAD, "").centred();
        with(less).filling(shown, 1).with(more);
        value(value);
    }

    /** Says what it is that gets less and more, for whoever does not see what stands above it. */
    public Stepper called(String what) {
        less.getAccessibleContext().setAccessibleName(own.text("stepper.of", what, own.text("stepper.less")));
        more.getAccessibleContext().setAccessibleName(own.text("stepper.of", what, own.text("stepper.more")));
        return this;
    }

    private void touched(int direction) {
        value(Math.max(least, Math.min(most, value + direction * step)));
        onChange.accept(value);
    }

    /** Shows another number. */
    public final void value(int newValue) {
        value = newValue;
        shown.setText(words.apply(newValue));
        less.setEnabled(newValue > least);
        more.setEnabled(newValue < most);
    }
}
