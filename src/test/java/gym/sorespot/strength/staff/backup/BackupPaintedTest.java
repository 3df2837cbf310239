package gym.sorespot.strength.staff.backup;

import static org.assertj.core.api.Assertions.assertThat;

import gym.sorespot.Gallery;
import gym.sorespot.Gallery.Way;
import gym.sorespot.Inspection;
import gym.sorespot.NowJobs;
import gym.sorespot.kiosk.plugin.JobRunner;
import gym.sorespot.kiosk.plugin.KioskContext;
import gym.sorespot.kiosk.screen.AttractScreen;
import gym.sorespot.kiosk.screen.StaffPageScreen;
import gym.sorespot.strength.history.HistoryException;
import gym.sorespot.strength.history.HistoryStore;
import gym.sorespot.strength.history.RandomVisits;
import gym.sorespot.strength.history.backup.Places;
import gym.sorespot.strength.history.derby.DerbyHistory;
import gym.sorespot.touch.Text;
import gym.sorespot.touch.Theme;
import gym.sorespot.touch.Type;
import gym.sorespot.touch.Words;
import java.awt.Component;
import java.awt.Container;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.swing.JComponent;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The page for backups, painted and measured; and what it does. */
class BackupPaintedTest {
    private static final Instant NOW = Instant.parse("2026-11-23T09:30:00Z");
    private static final Map<String, Consumer<BackupModel>> SCENES = Map.of(
            "overview",
            BackupModel::look,
            "sure",
            model -> model.choose(newest(model)),
            "exported",
            BackupModel::export,
            "foreign",
            model -> model.choose(BackupPaintedTest.home.resolve("letter.txt")));

    @TempDir
    static Path home = Path.of("");

    @SuppressWarnings("NullAway.Init")
    private static HistoryStore store;

    private static boolean breaks;

    private final List<String> told = new ArrayList<>();

    @BeforeAll
    static void open() throws IOException {
        store = DerbyHistory.open(home.resolve("data"));
        store.save(new RandomVisits(3).next("4711"));
        Files.createDirectories(home.resolve("config"));
        Files.writeString(home.resolve("letter.txt"), "Dear gym");
        BackupRun run = run(NOW.minus(Duration.ofHours(30)));
        run.start();
        assertThat(run.trouble()).isEmpty();
    }

    @AfterAll
    static void close() {
        store.close();
    }

    static Stream<Arguments> scenes() {
        return SCENES.keySet().stream().flatMap(name -> Stream.of(Locale.ENGLISH, Locale.GERMAN)
                .flatMap(locale -> Stream.of(Way.values()).map(way -> Arguments.of(name, locale, way))));
    }

    @ParameterizedTest
    @MethodSource("scenes")
    void paintsWithNothingCutOffOrTooSmall(String name, Locale locale, Way way) {
        String file = "backup-" + name + (locale.equals(Locale.GERMAN) ? "-de" : "");
        new Inspection(Gallery.paint(file, Theme.LIGHT, way, () -> screen(name, locale))).passes(4.5);
    }

    @Test
    void aBackupIsMadeChosenAndPutBack() {
        BackupModel model = model();
        model.look();
        assertThat(model.isOld()).isFalse();
        store.save(new RandomVisits(8).next("0815"));
        model.choose(newest(model));
        assertThat(model.phase()).isEqualTo(BackupModel.Phase.CONFIRMING);
        assertThat(model.brings().orElseThrow().visits()).isEqualTo(1);
        model.restore();
        assertThat(model.phase()).isEqualTo(BackupModel.Phase.RESTORED);
        assertThat(store.visits("0815", 1)).isEmpty();
        assertThat(told).containsExactly("restore sorespot-2026-11-22-033000.zip");
    }

    @Test
    void whatBreaksOffDoesNotClaimThatNothingWasChanged() {
        for (Locale locale : List.of(Locale.ENGLISH, Locale.GERMAN)) {
            Words words = Words.of(BackupPage.class, "words", locale);
            BackupModel model = model();
            BackupPage page = new BackupPage(words, model, () -> Text.plain(Type.LEAD, ""));
            model.choose(newest(model));
            breaks = true;
            try {
                model.restore();
            } finally {
                breaks = false;
            }
            assertThat(said(page)).contains(words.text("broken")).doesNotContain(words.text("failed"));
        }
    }

    private static List<String> said(Container container) {
        List<String> said = new ArrayList<>();
        for (Component child : container.getComponents()) {
            if (child instanceof Text text) {
                said.add(text.getText());
            } else if (child instanceof Container inner) {
                said.addAll(said(inner));
            }
        }
        return said;
    }

    @Test
    void aPlaceThatIsNotThereIsSaidInTheLanguageOfTheScreen() throws IOException {
        Path file = Files.writeString(home.resolve("config/backup.yaml"), "folder: /nowhere/at/all\n");
        try {
            BackupModel model = model();
            model.look();
            model.backUp();
            assertThat(model.run().trouble())
                    .map(e -> BackupModel.says(e, Locale.GERMAN))
                    .hasValueSatisfying(
                            said -> assertThat(said).startsWith("/nowhere/at/all: Diesen Ordner gibt es nicht"));
            assertThat(model.seen().orElseThrow().there()).isFalse();
        } finally {
            Files.delete(file);
        }
    }

    private static Path newest(BackupModel model) {
        model.look();
        return model.seen().orElseThrow().generations().get(0).file();
    }

    private static JComponent screen(String name, Locale locale) {
        Words words = Words.of(BackupPage.class, "words", locale);
        BackupModel model = new BackupModel(run(NOW), new NowJobs(), Clock.fixed(NOW, ZoneOffset.UTC), (a, b) -> {});
        JComponent page = new BackupPage(words, model, () -> Text.plain(Type.LEAD, ""));
        Objects.requireNonNull(SCENES.get(name)).accept(model);
        return new StaffPageScreen(Words.of(AttractScreen.class, "words", locale), words.text("title"), page, () -> {});
    }

    private BackupModel model() {
        return new BackupModel(
                run(NOW), new NowJobs(), Clock.fixed(NOW, ZoneOffset.UTC), (what, file) -> told.add(what + " " + file));
    }

    private static BackupRun run(Instant now) {
        Places places = new Places(home.resolve("data"), home.resolve("config"), home.resolve("exercises"));
        return new BackupRun(
                new BackupRooms(BackupPaintedTest::opened, places, new BackupRooms.Apart() {
                    @Override
                    public <T> T run(Callable<T> work) throws Exception {
                        store.close();
                        T done = work.call();
                        store = DerbyHistory.open(home.resolve("data"));
                        if (breaks) {
                            throw new IllegalStateException("broke off");
                        }
                        return done;
                    }
                }),
                new Around(now));
    }

    private static HistoryStore opened() throws HistoryException {
        return store;
    }

    /** A kiosk without a window. */
    private record Around(Instant now) implements KioskContext {
        @Override
        public Path configFolder() {
            return home.resolve("config");
        }

        @Override
        public Path dataFolder() {
            return home.resolve("data");
        }

        @Override
        public String gymName() {
            return "Gym";
        }

        @Override
        public Optional<String> option(String name) {
            return Optional.empty();
        }

        @Override
        public JobRunner jobs() {
            return new NowJobs();
        }

        @Override
        public Clock clock() {
            return Clock.fixed(now, ZoneOffset.UTC);
        }

        @Override
        public Locale locale() {
            return Locale.ENGLISH;
        }

        @Override
        public void progress(int step, int of) {}

        @Override
        public void leave() {}
    }
}
