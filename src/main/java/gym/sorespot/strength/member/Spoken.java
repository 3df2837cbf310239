package gym.sorespot.strength.member;

import gym.sorespot.touch.Choice;
import gym.sorespot.touch.Words;
import javax.swing.AbstractButton;

/** Names for those who hear a screen: a word that stands on several buttons is said with what it belongs to. */
final class Spoken {
    private Spoken() {}

    /** @param what such as the exercise that the button is about */
    static void of(AbstractButton button, Words words, String what) {
        button.getAccessibleContext().setAccessibleName(words.text("spoken.of", what, button.getText()));
    }

    static <T> void of(Choice<T> choice, T value, Words words, String what) {
        AbstractButton button = choice.toggle(value);
        if (button != null) {
            of(button, words, what);
        }
    }
}
