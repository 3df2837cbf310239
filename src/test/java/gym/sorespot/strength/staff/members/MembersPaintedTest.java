package gym.sorespot.strength.staff.members;

import gym.sorespot.Gallery;
import gym.sorespot.Gallery.Way;
import gym.sorespot.Inspection;
import gym.sorespot.NowJobs;
import gym.sorespot.Spoken;
import gym.sorespot.kiosk.screen.AttractScreen;
import gym.sorespot.kiosk.screen.StaffPageScreen;
import gym.sorespot.strength.history.Consent;
import gym.sorespot.strength.history.HistoryStore;
import gym.sorespot.strength.history.RandomVisits;
import gym.sorespot.strength.history.derby.DerbyHistory;
import gym.sorespot.touch.Theme;
import gym.sorespot.touch.Words;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.swing.JComponent;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages for members, painted and measured. */
class MembersPaintedTest {
    private static final Map<String, Consumer<MembersModel>> SCENES = Map.of(
            "ask", model -> {},
            "found", model -> model.look("4711"),
            "sure",
                    model -> {
                        model.look("4711");
                        model.wantErase();
                    },
            "exported",
                    model -> {
                        model.look("4711");
                        model.export();
                    });

    @TempDir
    static Path data = Path.of("");

    @SuppressWarnings("NullAway.Init")
    private static HistoryStore store;

    @BeforeAll
    static void open() {
        store = DerbyHistory.open(data);
        store.save(new RandomVisits(3).next("4711"));
        store.members().consent("4711", Consent.ALL, Instant.parse("2026-11-22T09:30:00Z"));
    }

    @AfterAll
    static void close() {
        store.close();
    }

    static Stream<Arguments> scenes() {
        return SCENES.keySet().stream().flatMap(name -> Spoken.ALL.stream()
                .flatMap(locale -> Stream.of(Way.values()).map(way -> Arguments.of(name, locale, way))));
    }

    @ParameterizedTest
    @MethodSource("scenes")
    void paintsWithNothingCutOffOrTooSmall(String name, Locale locale, Way way) {
        String file = "members-" + name + Spoken.suffix(locale);
        new Inspection(Gallery.paint(file, Theme.LIGHT, way, () -> screen(name, locale))).passes(4.5);
    }

    private static JComponent screen(String name, Locale locale) {
        Words words = Words.of(MembersPage.class, "words", locale);
        MembersModel model = new MembersModel(
                new MemberOffice(() -> store, data.resolve(name + System.nanoTime()), Clock.systemUTC()),
                new NowJobs(),
                done -> {});
        JComponent page = new MembersPage(words, model, true);
        Objects.requireNonNull(SCENES.get(name)).accept(model);
        return new StaffPageScreen(Words.of(AttractScreen.class, "words", locale), words.text("title"), page, () -> {});
    }
}
