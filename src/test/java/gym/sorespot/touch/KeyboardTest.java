package gym.sorespot.touch;

import static org.assertj.core.api.Assertions.assertThat;

import gym.sorespot.Gallery;
import gym.sorespot.Gallery.Way;
import gym.sorespot.Inspection;
import java.awt.Component;
import java.awt.Container;
import java.util.List;
import java.util.Locale;
import javax.swing.JRootPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The on-screen keyboard: its layouts, what its keys do to a field, its size and looks. */
class KeyboardTest {
    private long now = 1000;

    @Test
    void germanKeysAreWhereGermanFingersExpectThem() {
        KeyboardLayout german = KeyboardLayout.of(Locale.GERMAN);
        assertThat(german.letters().get(0))
                .startsWith("q", "w", "e", "r", "t", "z")
                .endsWith("ü");
        assertThat(german.letters().get(1)).endsWith("ö", "ä");
        assertThat(german.letters().get(2)).startsWith("y").endsWith("ß");
        assertThat(german.capital("ß")).isEqualTo("ẞ");
        assertThat(german.capital("ä")).isEqualTo("Ä");
    }

    @Test
    void languageWithoutALayoutHasTheEnglishOne() {
        assertThat(KeyboardLayout.of(Locale.forLanguageTag("tlh")).letters())
                .isEqualTo(KeyboardLayout.of(Locale.ENGLISH).letters());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void everyLetterOfTheLanguageAndEveryDigitCanBeTypedAndNoKeyTwice(String language) {
        KeyboardLayout layout = KeyboardLayout.of(Locale.forLanguageTag(language));
        List<String> letters = layout.letters().stream().flatMap(List::stream).toList();
        assertThat(letters).doesNotHaveDuplicates().allSatisfy(key -> assertThat(key)
                .hasSize(1));
        assertThat(String.join("", letters).chars().filter(c -> c < 128)).hasSize(26);
        assertThat(layout.signs().stream().flatMap(List::stream)).doesNotHaveDuplicates();
        assertThat(layout.letters()).hasSameSizeAs(layout.signs());
    }

    @Test
    void shiftIsForOneLetterAndTwiceForAll() {
        assertThat(typed("", Locale.ENGLISH, "Capital letter", "A", "b", "Capital letter", "Capital letters", "C", "D"))
                .isEqualTo("AbCD");
    }

    @Test
    void signsAndBlanksAreTyped() {
        assertThat(typed("", Locale.GERMAN, "ü", "Leerzeichen", "Zeichen", "+", "Buchstaben", "ß", "3", "3"))
                .isEqualTo("ü +ß33");
    }

    @Test
    void deleteTakesWhatIsSelectedOrTheOneBeforeTheCaret() {
        assertThat(typed("heel", Locale.ENGLISH, "Delete", "Delete")).isEqualTo("he");
        assertThat(typed("", Locale.ENGLISH, "Delete", "a")).isEqualTo("a");
        assertThat(Gallery.<String>onEventThread(() -> {
                    Theme.LIGHT.install(TouchScale.reference(), true);
                    TouchField field = new TouchField("Name", "heel drop");
                    field.select(4, 9);
                    new FieldKeys(field, () -> {}).delete();
                    return field.getText();
                }))
                .isEqualTo("heel");
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void keysAreLargeEnoughAndTheirSignsStandOut(Way way) {
        for (String language : List.of("en", "de")) {
            Gallery.Painted painted =
                    Gallery.paint("keyboard-" + language, Theme.LIGHT, way, () -> new Column(Space.LARGE)
                            .with(new TouchField("Name", "Fersensenken am Kasten"))
                            .with(keyboard(language)));
            Gallery.onEventThread(() -> {
                new Inspection(painted).passes(4.5);
                return painted;
            });
        }
    }

    private static Keyboard keyboard(String language) {
        return new Keyboard(Locale.forLanguageTag(language), new FieldKeys(new TouchField("", ""), () -> {}));
    }

    /** The text of a field after these keys were touched, by their names. */
    private String typed(String before, Locale locale, String... names) {
        return Gallery.onEventThread(() -> {
            Theme.LIGHT.install(TouchScale.reference(), true);
            TouchField field = new TouchField("Name", before);
            Keyboard keyboard = new Keyboard(locale, new FieldKeys(field, () -> {}));
            JRootPane root = new JRootPane();
            root.getContentPane().add(keyboard);
            Gallery.hang(root, Way.PORTRAIT);
            for (String name : names) {
                now += 100;
                new Press(key(keyboard, name)).touch(now);
                Gallery.relayout(root);
            }
            return field.getText();
        });
    }

    static TouchButton key(Container container, String name) {
        for (Component child : container.getComponents()) {
            if (child instanceof TouchButton key
                    && name.equals(key.getAccessibleContext().getAccessibleName())) {
                return key;
            }
            if (child instanceof Container inner) {
                TouchButton found = find(inner, name);
                if (found != null) {
                    return found;
                }
            }
        }
        throw new AssertionError("no key " + name);
    }

    private static @org.jspecify.annotations.Nullable TouchButton find(Container container, String name) {
        try {
            return key(container, name);
        } catch (AssertionError none) {
            return null;
        }
    }
}
