package gym.sorespot.kiosk.screen;

import gym.sorespot.touch.Column;
import gym.sorespot.touch.Space;
import gym.sorespot.touch.Text;
import gym.sorespot.touch.TouchButton;
import gym.sorespot.touch.Type;
import gym.sorespot.touch.Words;

/** The question whether anybody is still there, with the seconds that are left. */
public final class IdleSheet extends Column {
    private static final long serialVersionUID = 1L;

    private final transient Words words;
    private final Text seconds = Text.strong(Type.DISPLAY, "").centred();
    private final Text text = Text.plain(Type.LEAD, "").centred();

    /** The sheet; any touch keeps the visit, its button is only the place to aim at. */
    public IdleSheet(Words words) {
        super(Space.MEDIUM);
        this.words = words;
        setName("idle-warning");
        with(Text.strong(Type.TITLE, words.text("idle.title")).centred());
        with(seconds);
        with(text);
        with(TouchButton.primary(words.text("idle.stay"), () -> {}), Space.LARGE);
    }

    /** Shows what is left. */
    public void count(int secondsLeft) {
        seconds.setText(Integer.toString(secondsLeft));
        text.setText(words.text("idle.text", secondsLeft));
        getAccessibleContext().setAccessibleName(words.text("idle.title") + " " + text.getText());
    }
}
