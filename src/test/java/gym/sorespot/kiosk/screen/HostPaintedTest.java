package gym.sorespot.kiosk.screen;

import static org.assertj.core.api.Assertions.assertThat;

import gym.sorespot.Gallery;
import gym.sorespot.Gallery.Way;
import gym.sorespot.kiosk.plugin.StaffPage;
import gym.sorespot.kiosk.plugins.PluginSlot;
import gym.sorespot.kiosk.plugins.PluginStep;
import gym.sorespot.kiosk.plugins.SampleSlots;
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
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.swing.AbstractButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The host's own screens, painted and measured: nothing cut off, nothing too small to touch. */
class HostPaintedTest {
    private static final Words WORDS = Words.of(AttractScreen.class, "words", Locale.ENGLISH);

    private static final Map<String, Supplier<JComponent>> SCENES = new TreeMap<>(Map.of(
            "attract", () -> new AttractScreen("Strong Street", WORDS, () -> {}, () -> {}),
            "tiles", () -> underHead(tiles()),
            "sorry", () -> underHead(new SorryScreen(WORDS, "K7X-4PM", () -> {})),
            "nothing", () -> underHead(new SorryScreen(WORDS, null, () -> {})),
            "staff", HostPaintedTest::staff,
            "idle", () -> underHead(onCard(idle())),
            "look", () -> underHead(onCard(look())),
            "language", () -> underHead(onCard(languages()))));

    static Stream<Arguments> scenes() {
        return SCENES.keySet().stream().flatMap(name -> Stream.of(Theme.values())
                .flatMap(theme -> Stream.of(Way.values()).map(way -> Arguments.of(name, theme, way))));
    }

    @ParameterizedTest
    @MethodSource("scenes")
    void paintsWithNothingCutOffOrTooSmall(String name, Theme theme, Way way) {
        Supplier<JComponent> scene = java.util.Objects.requireNonNull(SCENES.get(name));
        Gallery.Painted painted = Gallery.paint("host-" + name, theme, way, scene);
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

    private static JComponent underHead(JComponent screen) {
        Head head = new Head("Strong Street", Optional.empty(), WORDS, true, new Head.Actions() {
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

    private static JComponent tiles() {
        return new TilesScreen(
                WORDS,
                List.of(
                        new TilesScreen.Tile("strength", "A session for what hurts"),
                        new TilesScreen.Tile("opening-hours", "Opening hours and courses of this week"),
                        new TilesScreen.Tile("lockers", "Lockers")),
                id -> {});
    }

    private static JComponent idle() {
        IdleSheet sheet = new IdleSheet(WORDS);
        sheet.count(17);
        return sheet;
    }

    private static JComponent look() {
        return new LookSheet(WORDS, new Appearance(Theme.LIGHT, true, false), chosen -> {}, () -> {});
    }

    private static JComponent languages() {
        return new LanguageSheet(WORDS, List.of(Locale.ENGLISH, Locale.GERMAN), chosen -> {});
    }

    private static JComponent staff() {
        PluginSlot ours = SampleSlots.working("strength");
        PluginSlot jar =
                SampleSlots.failed("lockers-2.1.jar", PluginStep.LOAD, "NoClassDefFoundError: com/lockers/Bay");
        List<StaffScreen.Entry> plugins = List.of(
                new StaffScreen.Entry(
                        ours, "A session for what hurts", List.of(new StaffPage("Catalogue", () -> new JLabel("73")))),
                new StaffScreen.Entry(jar, "lockers-2.1.jar", List.of()));
        List<Problem> problems = List.of(new Problem(
                Path.of("kiosk-config", "kiosk.yaml"),
                12,
                10,
                "warning: 5 is out of range",
                "give a whole number from 20 to 300"));
        return new StaffScreen(WORDS, plugins, problems, new StaffScreen.Actions() {
            @Override
            public void open(PluginSlot slot, StaffPage page) {}

            @Override
            public void leave() {}
        });
    }
}
