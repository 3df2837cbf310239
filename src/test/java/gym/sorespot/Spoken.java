package gym.sorespot;

import static org.assertj.core.api.Assertions.assertThat;

import gym.sorespot.language.Pseudo;
import gym.sorespot.touch.Text;
import gym.sorespot.touch.Words;
import java.awt.Component;
import java.awt.Container;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.swing.AbstractButton;

/** The languages in which screens are tested, and whether a painted screen speaks one. */
public final class Spoken {
    /** German, and the made-up language with longer words. */
    public static final List<Locale> OTHERS = List.of(Locale.GERMAN, Pseudo.LOCALE);

    public static final List<Locale> ALL = List.of(Locale.ENGLISH, Locale.GERMAN, Pseudo.LOCALE);

    private Spoken() {}

    /** For the name of a picture. */
    public static String suffix(Locale language) {
        return language.equals(Locale.ENGLISH) ? "" : "-" + language;
    }

    /** A text of a test in place of one that comes from elsewhere: longer in the made-up language. */
    public static String like(Locale language, String text) {
        return Pseudo.is(language) ? Pseudo.stretched(text) : text;
    }

    public static String like(Words words, String text) {
        return like(words.locale(), text);
    }

    /**
     * Each word on the screen comes from a bundle: in the made-up language all have accents.
     *
     * @param data what is no word of ours: names, codes
     */
    public static void in(Locale language, Gallery.Painted painted, String... data) {
        if (Pseudo.is(language)) {
            List<String> plain = said(painted.root()).stream()
                    .filter(text -> Stream.of(data).noneMatch(known -> !text.isBlank() && text.contains(known)))
                    .filter(text -> !Pseudo.speaks(text))
                    .toList();
            assertThat(plain).as("words that stand in no bundle").isEmpty();
        }
    }

    /** Everything that can be read or heard. */
    private static List<String> said(Container container) {
        List<String> said = new ArrayList<>();
        for (Component child : container.getComponents()) {
            if (child.isVisible()) {
                if (child instanceof Text text) {
                    said.add(text.getText());
                } else if (child instanceof AbstractButton button) {
                    said.add(button.getText());
                    said.add(button.getAccessibleContext().getAccessibleName());
                }
                if (child instanceof Container inner) {
                    said.addAll(said(inner));
                }
            }
        }
        said.removeIf(text -> text == null);
        return said;
    }
}
