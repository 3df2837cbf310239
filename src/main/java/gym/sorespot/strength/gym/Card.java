package gym.sorespot.strength.gym;

import gym.sorespot.language.Pseudo;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * A recovery card: what helps beside the exercises. Immutable.
 *
 * @param id such as {@code stretch-at-home}
 * @param title a few words
 * @param text two or three short sentences
 * @param handsOn massage, rolling or compression: never shown on a red flag (possible blood clot)
 * @param languages title and text in other languages, by the language's code
 */
public record Card(String id, String title, String text, boolean handsOn, Map<String, CardWords> languages) {
    public Card {
        languages = Map.copyOf(languages);
    }

    /** A card in one language only. */
    public Card(String id, String title, String text, boolean handsOn) {
        this(id, title, text, handsOn, Map.of());
    }

    /** The card in a language; as it is where it has no words in that language. */
    public Card in(Locale locale) {
        CardWords own = new CardWords(title, text);
        CardWords said = Pseudo.is(locale)
                ? new CardWords(Pseudo.stretched(title), Pseudo.stretched(text))
                : Objects.requireNonNullElse(languages.get(locale.getLanguage()), own);
        return new Card(id, said.title(), said.text(), handsOn, languages);
    }

    /** The same card, which can also be had in these languages. */
    Card with(Map<String, CardWords> words) {
        return new Card(id, title, text, handsOn, words);
    }
}
