package gym.sorespot.strength;

import static org.assertj.core.api.Assertions.assertThat;

import gym.sorespot.Gallery;
import gym.sorespot.Gallery.Way;
import gym.sorespot.strength.staff.editor.EditorPage;
import gym.sorespot.touch.Screen;
import gym.sorespot.touch.Text;
import gym.sorespot.touch.Theme;
import gym.sorespot.touch.TouchButton;
import gym.sorespot.touch.TouchToggle;
import gym.sorespot.touch.Words;
import java.awt.Component;
import java.awt.Container;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javax.swing.AbstractButton;
import javax.swing.JComponent;
import javax.swing.JTextField;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The editor's pages as they look, with all words inside. */
class EditorPaintedTest {
    @TempDir
    private Path parent;

    @ParameterizedTest
    @EnumSource(Way.class)
    void list(Way way) {
        EditorLab lab = new EditorLab(parent);
        lab.write("wall-push-up", "name: Wall push-up\nlevel: nine\n");
        lab.write("ball-squeeze", lab.text("ball-squeeze").replace("equipment: [", "equipment: [sled, "));
        lab.write("heel-drop", lab.text("heel-drop") + "retired: yes\n");
        lab.look();
        painted("editor-list", way, lab, page -> {});
        painted("editor-search", way, lab, page -> field(page, "editor-search").setText("calf step"));
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void formPartByPart(Way way) {
        EditorLab lab = new EditorLab(parent);
        painted("editor-words", way, lab, page -> open(page, lab, "heel-drop"));
        for (String part : List.of("Areas", "Kind", "Dose", "Equipment", "Muscles", "Links")) {
            String name = "editor-" + part.toLowerCase(Locale.ROOT);
            painted(name, way, lab, page -> {
                open(page, lab, "heel-drop");
                touch(page, part);
            });
        }
        painted("editor-wrong", way, lab, page -> {
            open(page, lab, "heel-drop");
            field(page, "field-name").setText("");
            lab.jobs.runAll();
        });
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void formInGerman(Way way) {
        EditorLab lab = new EditorLab(parent);
        Words words = Words.of(EditorPage.class, "words", Locale.GERMAN);
        painted("editor-list-de", way, lab, Locale.GERMAN, page -> {});
        painted("editor-words-de", way, lab, Locale.GERMAN, page -> open(page, lab, "heel-drop"));
        for (String part : List.of("areas", "kind", "dose", "gear", "muscles", "links")) {
            painted("editor-" + part + "-de", way, lab, Locale.GERMAN, page -> {
                open(page, lab, "heel-drop");
                touch(page, words.text("section." + part));
            });
        }
        painted("editor-wrong-de", way, lab, Locale.GERMAN, page -> {
            open(page, lab, "heel-drop");
            field(page, "field-name").setText("");
            lab.jobs.runAll();
        });
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void bothVersionsSideBySide(Way way) {
        EditorLab lab = new EditorLab(parent);
        List<String> words = painted("editor-conflict", way, lab, page -> {
            open(page, lab, "heel-drop");
            field(page, "field-name").setText("Heel drop from the step");
            lab.write("heel-drop", lab.text("heel-drop").replace("level: 2", "level: 3"));
            touch(page, "Save");
            lab.jobs.runAll();
            touch(page, "Compare both versions");
        });
        assertThat(words).contains("Yours, on the screen", "Theirs, in the file", "level: 3");
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void changesAndHealth(Way way) throws IOException {
        EditorLab lab = new EditorLab(parent);
        painted("editor-changes", way, lab, page -> {
            open(page, lab, "heel-drop");
            touch(page, "Retire");
            lab.jobs.runAll();
            touch(page, "All exercises");
            touch(page, "What was changed");
            lab.jobs.runAll();
        });
        lab.write("ball-squeeze", lab.text("ball-squeeze").replace("equipment: [", "equipment: [sled, "));
        lab.write("wall-push-up", "name: Wall push-up\nlevel: nine\n");
        Files.delete(lab.folder.resolve("de").resolve("cat-cow.yaml"));
        lab.look();
        Gallery.Painted health = Gallery.paint("editor-health", Theme.LIGHT, way, () -> {
            JComponent page = lab.health();
            lab.jobs.runAll();
            return new Screen("How the exercises stand").matter(page).back("Back", () -> {});
        });
        assertThat(assertFits(health.root())).contains("Cat-cow: not in German");
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void whatWasNotSavedIsThereAgain(Way way) {
        EditorLab lab = new EditorLab(parent);
        List<String> words = painted("editor-resumed", way, lab, page -> {
            open(page, lab, "heel-drop");
            field(page, "field-name").setText("Heel drop from the step");
            touch(page, "All exercises");
            lab.jobs.runAll();
            open(page, lab, "heel-drop");
        });
        assertThat(words).contains("Begun earlier and not saved. Save it, or throw it away.");
    }

    private static List<String> painted(String name, Way way, EditorLab lab, Consumer<EditorPage> act) {
        return painted(name, way, lab, Locale.ENGLISH, act);
    }

    private static List<String> painted(String name, Way way, EditorLab lab, Locale locale, Consumer<EditorPage> act) {
        Gallery.Painted painted = Gallery.paint(name, Theme.LIGHT, way, () -> {
            EditorPage page = lab.page(locale);
            lab.jobs.runAll();
            act.accept(page);
            return new Screen("Exercises").matter(page).back("Back", () -> {});
        });
        return assertFits(painted.root());
    }

    private static List<String> assertFits(Container root) {
        List<Text> texts =
                all(root, Text.class).stream().filter(Component::isVisible).toList();
        assertThat(texts).allSatisfy(text -> assertThat(text.getText().isEmpty() || text.fits())
                .as(text.getText())
                .isTrue());
        assertThat(all(root, TouchButton.class))
                .allSatisfy(
                        button -> assertThat(button.fits()).as(button.getText()).isTrue());
        assertThat(all(root, TouchToggle.class))
                .allSatisfy(
                        toggle -> assertThat(toggle.fits()).as(toggle.getText()).isTrue());
        return texts.stream().map(Text::getText).toList();
    }

    private static void open(EditorPage page, EditorLab lab, String id) {
        page.open(id);
        lab.jobs.runAll();
    }

    private static void touch(Container page, String words) {
        all(page, AbstractButton.class).stream()
                .filter(button -> button.getText().equals(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button " + words))
                .doClick(0);
    }

    private static JTextField field(Container page, String name) {
        return all(page, JTextField.class).stream()
                .filter(field -> name.equals(field.getName()))
                .findFirst()
                .orElseThrow();
    }

    private static <T> List<T> all(Container container, Class<T> kind) {
        List<T> found = new ArrayList<>();
        for (Component child : container.getComponents()) {
            if (kind.isInstance(child)) {
                found.add(kind.cast(child));
            } else if (child instanceof Container inside) {
                found.addAll(all(inside, kind));
            }
        }
        return found;
    }
}
