package gym.sorespot.touch;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntConsumer;

/** 1 to 10 as ten large buttons, each with its number, a face and a word. Never a slider. */
public class SeverityPicker extends Tiles {
    private static final long serialVersionUID = 1L;

    private final transient List<SeverityButton> buttons = new ArrayList<>();

    /** @param onChoose gets 1 to 10, on the event thread */
    public SeverityPicker(Locale locale, IntConsumer onChoose) {
        super(5, Space.SMALL);
        Words words = Words.of(SeverityPicker.class, "touch", locale);
        for (int severity = 1; severity <= 10; severity++) {
            int chosen = severity;
            SeverityButton button = new SeverityButton(severity, words, () -> onChoose.accept(chosen));
            buttons.add(button);
            add(button);
        }
    }

    /** Whether all numbers and words can be read whole at the size they have. */
    public boolean fits() {
        return buttons.stream().allMatch(SeverityButton::fits);
    }

    /** Shows what is chosen, 1 to 10; anything else shows nothing. */
    public void choose(int severity) {
        buttons.forEach(button -> button.setSelected(button.severity() == severity));
    }

    /** The word for a severity in a language. */
    public static String word(Locale locale, int severity) {
        return SeverityButton.spoken(Words.of(SeverityPicker.class, "touch", locale), severity);
    }
}
