package gym.sorespot.strength.member;

import gym.sorespot.strength.catalogue.Exercise;
import gym.sorespot.strength.figure.Illustration;
import gym.sorespot.strength.session.Item;
import gym.sorespot.touch.Words;
import java.util.Locale;
import java.util.Optional;
import javax.swing.JComponent;

/** An exercise's card as a session shows it, for whoever writes the exercise. Event thread. */
public final class CardPreview {
    private CardPreview() {}

    /**
     * The card; touching it does nothing.
     *
     * @param item the exercise with some dose
     * @param exercise need not be in the catalogue yet
     */
    public static JComponent of(Item item, Exercise exercise, Optional<Illustration> picture, Locale locale) {
        Words words = Words.of(VisitPane.class, "words", locale);
        ItemText text = new ItemText(words, id -> Optional.of(exercise));
        return ItemCard.of(item, false, picture, text, words, () -> {});
    }
}
