package gym.sorespot.strength;

import static org.assertj.core.api.Assertions.assertThat;

import gym.sorespot.Gallery;
import gym.sorespot.Gallery.Way;
import gym.sorespot.Inspection;
import gym.sorespot.kiosk.embed.PlainContext;
import gym.sorespot.kiosk.plugin.StaffPage;
import gym.sorespot.strength.catalogue.importing.Importer;
import gym.sorespot.strength.staff.editor.RowList;
import gym.sorespot.strength.staff.transfer.TransferPages;
import gym.sorespot.touch.Screen;
import gym.sorespot.touch.Theme;
import java.awt.Component;
import java.awt.Container;
import java.awt.event.ActionEvent;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.swing.AbstractButton;
import javax.swing.JComponent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Bringing exercises in and taking them along, as it looks in both languages; and that it does what it says. */
class TransferPaintedTest {
    @TempDir
    private Path parent;

    @SuppressWarnings("NullAway.Init")
    private EditorLab lab;

    static Stream<Arguments> sights() {
        return Stream.of(Locale.ENGLISH, Locale.GERMAN)
                .flatMap(locale -> Stream.of(Way.values()).map(way -> Arguments.of(locale, way)));
    }

    @BeforeEach
    void collection() throws IOException {
        lab = new EditorLab(parent);
        Path inbox = Files.createDirectories(parent.resolve("inbox"));
        try (InputStream in = Objects.requireNonNull(Importer.class.getResourceAsStream("collection.json"))) {
            Files.copy(in, inbox.resolve("collection.json"));
        }
    }

    @ParameterizedTest
    @MethodSource("sights")
    void fromTheFileToTheUndo(Locale locale, Way way) throws IOException {
        painted("import-choose", locale, way, page -> {});
        painted("import-preview", locale, way, this::choose);
        painted("import-item", locale, way, page -> {
            choose(page);
            touchRow(page, 1);
        });
        painted("import-refused", locale, way, page -> {
            choose(page);
            touch(page, "preview.tab.refused");
        });
        painted("import-words", locale, way, page -> {
            choose(page);
            touch(page, "preview.tab.words");
        });
        painted("import-thing", locale, way, page -> {
            choose(page);
            touch(page, "preview.tab.words");
            touch(page, "word-other");
        });
        painted("import-soreness", locale, way, page -> {
            choose(page);
            touch(page, "preview.tab.soreness");
        });
        assertThat(lab.file("bar-press")).doesNotExist();
        painted("import-done", locale, way, page -> {
            choose(page);
            touch(page, "import-go");
            lab.jobs.runAll();
        });
        assertThat(lab.file("bar-press")).exists();
        painted("import-merged", locale, way, this::choose);
        assertThat(lab.editor.edits().undoable()).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("sights")
    void takingAlong(Locale locale, Way way) throws IOException {
        lab.write("heel-drop", lab.text("heel-drop") + "retired: yes\n");
        Gallery.Painted painted = Gallery.paint("export" + suffix(locale), Theme.LIGHT, way, () -> {
            JComponent page = page(1, locale);
            lab.jobs.runAll();
            touch(page, "export.csv");
            lab.jobs.runAll();
            return new Screen("export").matter(page).back("Back", () -> {});
        });
        new Inspection(painted).passes(4.5);
        try (Stream<Path> files = Files.list(parent.resolve("exports"))) {
            assertThat(files.toList()).singleElement().satisfies(file -> assertThat(Files.readString(file))
                    .contains("\r\nheel-drop,", ",yes,"));
        }
    }

    private void painted(String name, Locale locale, Way way, Consumer<JComponent> act) {
        Gallery.Painted painted = Gallery.paint(name + suffix(locale), Theme.LIGHT, way, () -> {
            JComponent page = page(0, locale);
            lab.jobs.runAll();
            act.accept(page);
            return new Screen(name).matter(page).back("Back", () -> {});
        });
        new Inspection(painted).passes(4.5);
    }

    private static String suffix(Locale locale) {
        return locale.equals(Locale.GERMAN) ? "-de" : "";
    }

    private JComponent page(int number, Locale locale) {
        PlainContext context = new PlainContext(
                parent.resolve("kiosk-config"), parent, Map.of(), locale, Clock.systemUTC(), lab.jobs, () -> {});
        List<StaffPage> pages = TransferPages.of(context, lab.editor);
        return pages.get(number).content().get();
    }

    private void choose(JComponent page) {
        touch(page, "import-file-collection.json");
        lab.jobs.runAll();
    }

    private static void touchRow(Container page, int row) {
        RowList<?> list = all(page, RowList.class).get(0);
        list.setSelectedIndex(row);
        // As the Enter key does it: a touch needs a screen.
        list.getActionMap().get("open").actionPerformed(new ActionEvent(list, 0, "open"));
    }

    private static void touch(Container page, String name) {
        all(page, AbstractButton.class).stream()
                .filter(button -> name.equals(button.getName()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button " + name))
                .doClick(0);
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
