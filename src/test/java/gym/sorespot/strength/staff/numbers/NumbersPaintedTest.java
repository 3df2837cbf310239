package gym.sorespot.strength.staff.numbers;

import static org.assertj.core.api.Assertions.assertThat;

import gym.sorespot.Gallery;
import gym.sorespot.Gallery.Way;
import gym.sorespot.Inspection;
import gym.sorespot.NowJobs;
import gym.sorespot.kiosk.screen.AttractScreen;
import gym.sorespot.kiosk.screen.StaffPageScreen;
import gym.sorespot.strength.body.Area;
import gym.sorespot.strength.body.AreaText;
import gym.sorespot.strength.history.HistoryStore;
import gym.sorespot.strength.history.Tally;
import gym.sorespot.strength.history.Tally.Kind;
import gym.sorespot.strength.history.derby.DerbyHistory;
import gym.sorespot.touch.Text;
import gym.sorespot.touch.Theme;
import gym.sorespot.touch.Tone;
import gym.sorespot.touch.Words;
import java.awt.Component;
import java.awt.Container;
import java.awt.Rectangle;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.swing.JComponent;
import javax.swing.SwingUtilities;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The page with the numbers, painted and measured. */
class NumbersPaintedTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T18:00:00Z"), ZoneOffset.UTC);

    @TempDir
    static Path data = Path.of("");

    @SuppressWarnings("NullAway.Init")
    private static HistoryStore store;

    @BeforeAll
    static void count() {
        store = DerbyHistory.open(data);
        Random random = new Random(4);
        List<Tally> all = new ArrayList<>();
        for (int ago = 0; ago < 365; ago++) {
            LocalDate day = DAY.minusDays(ago);
            int sessions = day.getDayOfWeek().getValue() == 7 ? random.nextInt(3) : 8 + random.nextInt(24);
            all.add(new Tally(day, Kind.SESSION, "", sessions));
            for (Area area : List.of(Area.CALF, Area.LOW_BACK, Area.KNEE_FRONT, Area.NECK_FRONT)) {
                all.add(new Tally(day, Kind.AREA, area.id(), random.nextInt(4 + 2 * area.ordinal() % 7)));
            }
        }
        all.add(new Tally(DAY, Kind.AREA, Area.ACHILLES.id(), 1));
        all.add(new Tally(DAY, Kind.GIVEN, "Barbell calf raise", 140));
        all.add(new Tally(DAY, Kind.GIVEN, "Downward dog", 122));
        all.add(new Tally(DAY, Kind.GIVEN, "Heel drop, straight knee", 64));
        all.add(new Tally(DAY, Kind.SWAPPED, "Nordic hamstring curl", 21));
        all.add(new Tally(DAY, Kind.SWAPPED, "Plank", 2));
        store.tallies().add(all);
    }

    @AfterAll
    static void close() {
        store.close();
    }

    static Stream<Arguments> scenes() {
        return NumbersModel.TIMES.stream().flatMap(days -> Stream.of(Locale.ENGLISH, Locale.GERMAN)
                .flatMap(locale -> Stream.of(Way.values()).map(way -> Arguments.of(days, locale, way))));
    }

    @ParameterizedTest
    @MethodSource("scenes")
    void paintsWithNothingCutOffOrTooSmall(int days, Locale locale, Way way) {
        String file = "numbers-" + days + (locale.equals(Locale.GERMAN) ? "-de" : "");
        Gallery.Painted painted = Gallery.paint(file, Theme.LIGHT, way, () -> screen(days, locale));
        List<String> said = new ArrayList<>();
        List<DayColumns> charts = new ArrayList<>();
        collect(painted.root(), said, charts);
        Words words = Words.of(NumbersPage.class, "words", locale);
        assertThat(said)
                .contains(words.text("sessions", sessions(days)), "Barbell calf raise", "140")
                .contains(words.text("few", Numbers.LEAST_TOLD), words.text("list.blocked"), words.text("none"))
                .doesNotContain(words.text("failed"));
        assertThat(charts)
                .singleElement()
                .satisfies(chart -> assertThat(chart.getAccessibleContext().getAccessibleName())
                        .isEqualTo(words.text("chart")))
                .satisfies(chart -> assertThat(pixels(painted, chart))
                        .contains(Tone.ACCENT.color().getRGB()));
        new Inspection(painted).passes(4.5);
    }

    private static int sessions(int days) {
        return store.tallies().between(DAY.minusDays(days - 1L), DAY).stream()
                .filter(tally -> tally.kind() == Kind.SESSION)
                .mapToInt(Tally::times)
                .sum();
    }

    private static void collect(Container container, List<String> said, List<DayColumns> charts) {
        for (Component child : container.getComponents()) {
            if (child instanceof Text text) {
                said.add(text.getText());
            } else if (child instanceof DayColumns chart) {
                charts.add(chart);
            } else if (child instanceof Container inner) {
                collect(inner, said, charts);
            }
        }
    }

    private static List<Integer> pixels(Gallery.Painted painted, Component component) {
        Rectangle place = SwingUtilities.convertRectangle(component.getParent(), component.getBounds(), painted.root());
        Rectangle seen = place.intersection(new Rectangle(painted.root().getSize()));
        int[] found = painted.picture().getRGB(seen.x, seen.y, seen.width, seen.height, null, 0, seen.width);
        return IntStream.of(found).distinct().boxed().toList();
    }

    private static JComponent screen(int days, Locale locale) {
        Words words = Words.of(NumbersPage.class, "words", locale);
        AreaText areas = new AreaText(locale);
        NumbersModel model = new NumbersModel(() -> store, new NowJobs(), CLOCK);
        JComponent page = new NumbersPage(
                words,
                model,
                (kind, what) ->
                        kind == Kind.AREA ? Area.byId(what).map(areas::word).orElseThrow() : what);
        model.look(days);
        return new StaffPageScreen(Words.of(AttractScreen.class, "words", locale), words.text("title"), page, () -> {});
    }
}
