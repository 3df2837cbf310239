package gym.sorespot.kiosk.screen;

import gym.sorespot.touch.ButtonKind;
import gym.sorespot.touch.Choice;
import gym.sorespot.touch.Column;
import gym.sorespot.touch.Space;
import gym.sorespot.touch.Text;
import gym.sorespot.touch.Theme;
import gym.sorespot.touch.TouchButton;
import gym.sorespot.touch.TouchToggle;
import gym.sorespot.touch.Type;
import gym.sorespot.touch.Words;
import java.util.Locale;
import java.util.function.Consumer;

/** The choice of theme, larger text and stillness; each shows at once. */
public final class LookSheet extends Column {
    private static final long serialVersionUID = 1L;

    /**
     * The choice.
     *
     * @param words of the host's screens
     * @param now what is shown now
     * @param onChange gets each change
     * @param onDone closes the sheet
     */
    public LookSheet(Words words, Appearance now, Consumer<Appearance> onChange, Runnable onDone) {
        super(Space.MEDIUM);
        setName("look");
        Appearance[] chosen = {now};
        Consumer<Appearance> change = next -> {
            chosen[0] = next;
            onChange.accept(next);
        };
        Choice<Theme> themes = new Choice<>(2.8, ButtonKind.TILE, theme -> change.accept(chosen[0].with(theme)));
        for (Theme theme : Theme.values()) {
            themes.option(theme, words.text("access." + theme.name().toLowerCase(Locale.ROOT)), "");
        }
        TouchToggle larger = new TouchToggle(
                words.text("access.larger"),
                ButtonKind.TILE,
                null,
                () -> change.accept(chosen[0].withLarger(!chosen[0].larger())));
        larger.setName("larger");
        larger.setSelected(now.larger());
        TouchToggle still = new TouchToggle(
                words.text("access.still"),
                ButtonKind.TILE,
                null,
                () -> change.accept(chosen[0].withStill(!chosen[0].still())));
        still.setName("still");
        still.setSelected(now.still());
        with(Text.strong(Type.TITLE, words.text("access.title")));
        with(themes.chosen(now.theme()));
        with(larger);
        with(still, Space.SMALL);
        with(TouchButton.primary(words.text("access.done"), onDone));
    }
}
