package gym.sorespot.kiosk.screen;

import gym.sorespot.language.Languages;
import gym.sorespot.touch.ButtonKind;
import gym.sorespot.touch.Choice;
import gym.sorespot.touch.Column;
import gym.sorespot.touch.Space;
import gym.sorespot.touch.Text;
import gym.sorespot.touch.Type;
import gym.sorespot.touch.Words;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** The choice of language, each in its own words. */
public final class LanguageSheet extends Column {
    private static final long serialVersionUID = 1L;

    /**
     * The choice.
     *
     * @param words of the host's screens
     * @param languages to choose from
     * @param onChoose gets the language
     */
    public LanguageSheet(Words words, List<Locale> languages, Consumer<Locale> onChoose) {
        super(Space.MEDIUM);
        setName("languages");
        Choice<Locale> choice = new Choice<>(4, ButtonKind.TILE, onChoose);
        languages.forEach(language -> choice.option(language, Languages.ownName(language), ""));
        with(Text.strong(Type.TITLE, words.text("language.title")));
        with(choice.chosen(words.locale()));
    }
}
