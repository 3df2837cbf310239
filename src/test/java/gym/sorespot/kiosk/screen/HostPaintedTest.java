package gym.sorespot.kiosk.screen;

import static org.assertj.core.api.Assertions.assertThat;

import gym.sorespot.Gallery;
import gym.sorespot.Gallery.Way;
import gym.sorespot.Spoken;
import gym.sorespot.kiosk.plugin.StaffPage;
import gym.sorespot.kiosk.plugin.StaffRole;
import gym.sorespot.kiosk.plugins.PluginSlot;
import gym.sorespot.kiosk.plugins.PluginStep;
import gym.sorespot.kiosk.plugins.SampleSlots;
import gym.sorespot.kiosk.staff.Person;
import gym.sorespot.reading.Problem;
import gym.sorespot.touch.Card;
import gym.sorespot.touch.Column;
import gym.sorespot.touch.Look;
import gym.sorespot.touch.Screen;
import gym.sorespot.touch.Space;
import gym.sorespot.touch.Text;
import gym.sorespot.touch.Theme;
import gym.sorespot.touch.TouchButton;
import gym.sorespot.touch.Words;
import java.awt.Component;
import java.awt.Container;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.swing.AbstractButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The host's own screens, painted and measured: nothing cut off, nothing too small to touch. */
class HostPaintedTest {
    private static final Person MARIA = new Person("1", "Maria", StaffRole.MANAGER);

    private static final Map<String, Function<Words, JComponent>> SCENES = new TreeMap<>(Map.of(
            "attract",
                    words -> new AttractScreen("Strong Street", words, () -> {}, () -> {})
                            .offering(List.of("Deutsch"), () -> {}, () -> {}),
            "tiles", words -> underHead(words, tiles(words)),
            "sorry", words -> underHead(words, new SorryScreen(words, "K7X-4PM", () -> {})),
            "nothing", words -> underHead(words, new SorryScreen(words, null, () -> {})),
            "staff", HostPaintedTest::staff,
            "idle", words -> underHead(words, onCard(idle(words))),
            "look", words -> underHead(words, onCard(look(words))),
            "language", words -> underHead(words, onCard(languages(words)))));

    static Stream<Arguments> scenes() {
        return SCENES.keySet().stream().flatMap(name -> Stream.of(Theme.values())
                .flatMap(theme -> Stream.of(Way.values()).map(way -> Arguments.of(name, theme, way))));
    }

    static Stream<Arguments> translated() {
        return SCENES.keySet().stream().flatMap(name -> Spoken.OTHERS.stream()
                .flatMap(language -> Stream.of(Theme.values()).flatMap(theme -> Stream.of(Way.values())
                        .map(way -> Arguments.of(name, language, theme, way)))));
    }

    @ParameterizedTest
    @MethodSource("scenes")
    void paintsWithNothingCutOffOrTooSmall(String name, Theme theme, Way way) {
        measure(Gallery.paint("host-" + name, theme, way, () -> scene(name, Locale.ENGLISH)));
    }

    @ParameterizedTest
    @MethodSource("translated")
    void paintsWithNothingCutOffInOtherLanguages(String name, Locale language, Theme theme, Way way) {
        Gallery.Painted painted =
                Gallery.paint("host-" + name + "-" + language, theme, way, () -> scene(name, language));
        measure(painted);
        Spoken.in(language, painted, "Strong Street", "Cupboards", "73", "lockers-2.1.jar", "Deutsch", "English");
    }

    private static JComponent scene(String name, Locale language) {
        return java.util.Objects.requireNonNull(SCENES.get(name))
                .apply(Words.of(AttractScreen.class, "words", language));
    }

    private static void measure(Gallery.Painted painted) {
        assertThat(all(painted.root())).isNotEmpty().allSatisfy(component -> {
            if (component instanceof Text text && !text.getText().isEmpty()) {
                assertThat(text.fits()).as(text.getText()).isTrue();
            }
            if (component instanceof TouchButton button) {
                assertThat(button.fits()).as(button.getText()).isTrue();
            }
            if (component instanceof AbstractButton button) {
                int smallest = Math.min(button.getWidth(), button.getHeight());
                assertThat(smallest).as(button.getText()).isGreaterThanOrEqualTo(Look.smallestTarget());
                assertThat(button.getAccessibleContext().getAccessibleName()).isNotBlank();
            }
        });
    }

    private static List<Component> all(Container container) {
        List<Component> all = new ArrayList<>();
        for (Component child : container.getComponents()) {
            if (child.isVisible()) {
                all.add(child);
                if (child instanceof Container inside) {
                    all.addAll(all(inside));
                }
            }
        }
        return all;
    }

    private static JComponent underHead(Words words, JComponent screen) {
        Head head = new Head("Strong Street", Optional.empty(), words, true, new Head.Actions() {
            @Override
            public void chooseLanguage() {}

            @Override
            public void chooseLook() {}

            @Override
            public void startOver() {}
        });
        head.progress(2, 5);
        return new Column(Space.NONE).with(head).filling(screen);
    }

    private static JComponent onCard(JComponent sheet) {
        Card card = new Card(Space.MEDIUM);
        card.pad(Space.LARGE);
        card.with(sheet);
        return new Screen("").matter(new Column(Space.NONE).with(card).centred());
    }

    private static JComponent tiles(Words words) {
        return new TilesScreen(
                words,
                List.of(
                        new TilesScreen.Tile("strength", Spoken.like(words, "A session for what hurts")),
                        new TilesScreen.Tile(
                                "opening-hours", Spoken.like(words, "Opening hours and courses of this week")),
                        new TilesScreen.Tile("lockers", Spoken.like(words, "Lockers"))),
                id -> {});
    }

    private static JComponent idle(Words words) {
        IdleSheet sheet = new IdleSheet(words);
        sheet.count(17);
        return sheet;
    }

    private static JComponent look(Words words) {
        return new LookSheet(words, Appearance.of(Theme.LIGHT).withLarger(true), chosen -> {}, () -> {});
    }

    private static JComponent languages(Words words) {
        return new LanguageSheet(words, List.of(Locale.ENGLISH, Locale.GERMAN), chosen -> {});
    }

    private static JComponent staff(Words words) {
        PluginSlot ours = SampleSlots.working("strength");
        PluginSlot jar = SampleSlots.failed(
                "lockers-2.1.jar", PluginStep.LOAD, Spoken.like(words, "NoClassDefFoundError: com/lockers/Bay"));
        List<StaffScreen.Entry> plugins = List.of(
                new StaffScreen.Entry(
                        ours,
                        Spoken.like(words, "A session for what hurts"),
                        List.of(new StaffPage(Spoken.like(words, "Catalogue"), () -> new JLabel("73")))),
                new StaffScreen.Entry(jar, "lockers-2.1.jar", List.of()));
        List<Problem> problems = List.of(new Problem(
                Path.of("kiosk-config", "kiosk.yaml"),
                12,
                10,
                Spoken.like(words, "warning: 5 is out of range"),
                Spoken.like(words, "give a whole number from 20 to 300")));
        return new StaffScreen(words, MARIA, plugins, problems, new StaffScreen.Actions() {
            @Override
            public void open(PluginSlot slot, StaffPage page) {}

            @Override
            public void people() {}

            @Override
            public void trail() {}

            @Override
            public void config() {}

            @Override
            public void leave() {}
        });
    }
}
