package gym.sorespot.kiosk.screen;

import gym.sorespot.Gallery;
import gym.sorespot.Gallery.Way;
import gym.sorespot.Inspection;
import gym.sorespot.Sight;
import gym.sorespot.language.Pseudo;
import gym.sorespot.touch.Overlays;
import gym.sorespot.touch.Theme;
import gym.sorespot.touch.Words;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.swing.JComponent;
import javax.swing.JRootPane;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The host's sheets in low-reach mode, as they lie over a screen: everything in the lower half, nothing cut off. */
class LowReachTest {
    private static final Map<String, Function<Words, JComponent>> SHEETS = Map.of(
            "look", words -> new LookSheet(words, Appearance.of(Theme.LIGHT).withLow(true), next -> {}, () -> {}),
            "language", words -> new LanguageSheet(words, List.of(Locale.ENGLISH, Locale.GERMAN), next -> {}),
            "idle", LowReachTest::idle);

    static Stream<Arguments> sheets() {
        return SHEETS.keySet().stream().flatMap(name -> Stream.of(Locale.ENGLISH, Locale.GERMAN, Pseudo.LOCALE)
                .flatMap(
                        language -> Stream.of(1.0, Appearance.LARGER).map(text -> Arguments.of(name, language, text))));
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void sheetLiesWhereHandsGetTo(String name, Locale language, double text) {
        Sight sight = new Sight(Theme.LIGHT, Way.PORTRAIT, text, true);
        Gallery.onEventThread(() -> {
            sight.install();
            Words words = Words.of(Head.class, "words", language);
            JRootPane root = new JRootPane();
            root.setDoubleBuffered(false);
            Ground ground = new Ground(new TilesScreen(words, List.of(new TilesScreen.Tile("a", "Lockers")), id -> {}));
            root.getContentPane().add(ground.head(head(words), Way.PORTRAIT.width, Way.PORTRAIT.height));
            Gallery.hang(root, Way.PORTRAIT);
            new Inspection(Gallery.painted(sight.file("host-tiles-" + language), root, Way.PORTRAIT))
                    .everythingIsWithinReach();
            Overlays.of(ground).open(Objects.requireNonNull(SHEETS.get(name)).apply(words), true, () -> {});
            Gallery.Painted painted = Gallery.painted(sight.file("host-" + name + "-" + language), root, Way.PORTRAIT);
            root.getContentPane().setVisible(false);
            sight.inspect(painted);
            return painted;
        });
    }

    private static JComponent idle(Words words) {
        IdleSheet sheet = new IdleSheet(words);
        sheet.count(17);
        return sheet;
    }

    private static Head head(Words words) {
        return new Head("Strong Street", Optional.empty(), words, true, new Head.Actions() {
            @Override
            public void chooseLanguage() {}

            @Override
            public void chooseLook() {}

            @Override
            public void startOver() {}
        });
    }
}
