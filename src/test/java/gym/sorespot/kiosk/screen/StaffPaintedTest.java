package gym.sorespot.kiosk.screen;

import gym.sorespot.Gallery;
import gym.sorespot.Gallery.Way;
import gym.sorespot.Inspection;
import gym.sorespot.NowJobs;
import gym.sorespot.Spoken;
import gym.sorespot.kiosk.plugin.StaffRole;
import gym.sorespot.kiosk.staff.GateModel;
import gym.sorespot.kiosk.staff.NewPinModel;
import gym.sorespot.kiosk.staff.PeopleModel;
import gym.sorespot.kiosk.staff.Person;
import gym.sorespot.kiosk.staff.StaffBook;
import gym.sorespot.kiosk.staff.Trail;
import gym.sorespot.touch.Theme;
import gym.sorespot.touch.Words;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.swing.JComponent;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The way in and the host's own pages for staff, painted and measured. */
class StaffPaintedTest {

    @TempDir
    static Path data = Path.of("");

    private static final Map<String, Function<Words, JComponent>> SCENES = new TreeMap<>(Map.of(
            "gate-who", words -> gate(words, model -> {}),
            "gate-pin",
                    words -> gate(words, model -> {
                        model.choose(model.people().get(0));
                        model.digit(1);
                        model.digit(2);
                    }),
            "first-pin", StaffPaintedTest::first,
            "people", words -> people(words, 0),
            "people-trainer", words -> people(words, 1),
            "name", words -> new NameScreen(words, null, name -> true, (name, role) -> {}, () -> {}),
            "trail", StaffPaintedTest::trail));

    @BeforeAll
    static void staff() {
        StaffBook book = book();
        book.add("Maria", StaffRole.MANAGER, "2486".toCharArray());
        book.add("Tom", StaffRole.TRAINER, "9753".toCharArray());
        book.add("Ana-Lucía", StaffRole.TRAINER, "9753".toCharArray());
    }

    static Stream<Arguments> scenes() {
        return SCENES.keySet().stream().flatMap(name -> Spoken.ALL.stream()
                .flatMap(language -> Stream.of(Way.values()).map(way -> Arguments.of(name, language, way))));
    }

    @ParameterizedTest
    @MethodSource("scenes")
    void paintsWithNothingCutOffOrTooSmall(String name, Locale language, Way way) {
        Gallery.Painted painted = Gallery.paint(
                "staff-" + name + Spoken.suffix(language), Theme.LIGHT, way, () -> java.util.Objects.requireNonNull(
                                SCENES.get(name))
                        .apply(Words.of(AttractScreen.class, "words", language)));
        new Inspection(painted).passes(4.5);
        Spoken.in(
                language,
                painted,
                "Maria",
                "Tom",
                "Ana-Lucía",
                "Signed in",
                "The leg press is",
                "Thresholds of",
                "2026");
    }

    private static StaffBook book() {
        return StaffBook.in(data, Clock.systemUTC());
    }

    private static JComponent gate(Words words, Consumer<GateModel> then) {
        GateModel model = new GateModel(
                book(),
                new Trail(data, Clock.systemUTC(), Locale.ENGLISH),
                new NowJobs(),
                () -> 0,
                StaffRole.TRAINER,
                in -> {});
        GateScreen screen = new GateScreen(words, model, words.text("gate.purpose"), () -> {});
        model.look();
        then.accept(model);
        return screen;
    }

    private static JComponent first(Words words) {
        NewPinModel model = new NewPinModel(new NowJobs(), pin -> {}, () -> {});
        return new NewPinScreen(
                words, model, words.text("first.title"), words.text("first.lead"), words.text("first.later"), () -> {});
    }

    private static JComponent people(Words words, int who) {
        List<Person> people = book().people();
        PeopleModel model = new PeopleModel(
                book(), new Trail(data, Clock.systemUTC(), Locale.ENGLISH), new NowJobs(), people.get(who));
        model.look();
        return new PeopleScreen(words, model, new PeopleScreen.Actions() {
            @Override
            public void add() {}

            @Override
            public void newPin(Person person) {}

            @Override
            public void rename(Person person) {}

            @Override
            public void remove(Person person) {}

            @Override
            public void leave() {}
        });
    }

    private static JComponent trail(Words words) {
        TrailScreen screen = new TrailScreen(words, ZoneOffset.UTC, Trail.Entry::what, () -> {});
        Instant now = Instant.parse("2026-11-22T17:12:00Z");
        screen.show(List.of(
                new Trail.Entry(now, "Maria", "Signed in", List.of()),
                new Trail.Entry(now.minusSeconds(600), "Tom", "The leg press is out of order", List.of()),
                new Trail.Entry(
                        now.minusSeconds(90_000),
                        "Ana-Lucía",
                        "Thresholds of soreness: sore from 3, painful from 5, rest from 6, stop from 8",
                        List.of())));
        return screen;
    }
}
