package gym.sorespot.kiosk.screen;

import gym.sorespot.touch.ButtonKind;
import gym.sorespot.touch.Choice;
import gym.sorespot.touch.Column;
import gym.sorespot.touch.ScrollPane;
import gym.sorespot.touch.Space;
import gym.sorespot.touch.Text;
import gym.sorespot.touch.Theme;
import gym.sorespot.touch.Tiles;
import gym.sorespot.touch.TouchButton;
import gym.sorespot.touch.TouchToggle;
import gym.sorespot.touch.Type;
import gym.sorespot.touch.Words;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/** The choice of theme, larger text, stillness, low reach and sounds; each holds at once. */
public final class LookSheet extends Column {
    private static final long serialVersionUID = 1L;

    private final transient Words words;
    private final transient Consumer<Appearance> onChange;
    private transient Appearance now;

    /**
     * The choice.
     *
     * @param words of the host's screens
     * @param now what holds now
     * @param onChange gets each change
     * @param onDone closes the sheet
     */
    public LookSheet(Words words, Appearance now, Consumer<Appearance> onChange, Runnable onDone) {
        super(Space.MEDIUM);
        this.words = words;
        this.now = now;
        this.onChange = onChange;
        setName("look");
        Choice<Theme> themes = new Choice<>(2.6, ButtonKind.TILE, theme -> change(this.now.with(theme)));
        for (Theme theme : Theme.values()) {
            themes.option(theme, words.text("access." + theme.name().toLowerCase(Locale.ROOT)), "");
        }
        Tiles toggles = Tiles.asManyAsFit(4.2, Space.SMALL)
                .with(toggle("larger", now.larger(), Appearance::withLarger))
                .with(toggle("low", now.low(), Appearance::withLow))
                .with(toggle("still", now.still(), Appearance::withStill))
                .with(toggle("silent", now.silent(), Appearance::withSilent));
        with(Text.strong(Type.TITLE, words.text("access.title")));
        filling(new ScrollPane(
                new Column(Space.MEDIUM).with(themes.chosen(now.theme())).with(toggles)));
        with(TouchButton.primary(words.text("access.done"), onDone));
    }

    private TouchToggle toggle(String name, boolean on, BiFunction<Appearance, Boolean, Appearance> as) {
        TouchToggle[] made = new TouchToggle[1];
        made[0] = new TouchToggle(
                words.text("access." + name), ButtonKind.TILE, null, () -> change(as.apply(now, made[0].isSelected())));
        made[0].setName(name);
        made[0].setSelected(on);
        return made[0];
    }

    private void change(Appearance next) {
        now = next;
        onChange.accept(next);
    }
}
