package gym.sorespot.strength.member;

import static org.assertj.core.api.Assertions.assertThat;

import gym.sorespot.Display;
import gym.sorespot.Gallery;
import gym.sorespot.Inspection;
import gym.sorespot.Sight;
import gym.sorespot.Spoken;
import gym.sorespot.touch.CardButton;
import gym.sorespot.touch.Theme;
import gym.sorespot.touch.body.BodyMap;
import java.awt.Component;
import java.awt.Container;
import java.awt.Rectangle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javax.swing.SwingUtilities;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every screen of the member, painted; the tests measure what eyes cannot be asked to look at each time. */
class ScreensPaintedTest {
    private static final List<MemberScenes.Scene> NEEDING_ROOM =
            List.of(MemberScenes.named("where-both"), MemberScenes.named("session"));

    static Stream<Arguments> scenes() {
        return MemberScenes.ALL.stream().flatMap(scene -> Sight.ALL.stream().map(sight -> Arguments.of(scene, sight)));
    }

    @ParameterizedTest
    @MethodSource("scenes")
    void isPaintedWithNothingCutOffTooSmallOrTooPale(MemberScenes.Scene scene, Sight sight) {
        Gallery.Painted painted = Gallery.paint("member-" + scene.name(), sight, () -> scene.shown(sight.way()));
        Gallery.onEventThread(() -> {
            sight.inspect(painted);
            return painted;
        });
    }

    static Stream<Arguments> translated() {
        return MemberScenes.ALL.stream().flatMap(scene -> Spoken.OTHERS.stream()
                .flatMap(language -> Stream.of(Sight.ALL.get(0), Sight.ALL.get(1))
                        .map(sight -> Arguments.of(scene, language, sight))));
    }

    @ParameterizedTest
    @MethodSource("translated")
    void isPaintedWithNothingCutOffInOtherLanguages(MemberScenes.Scene scene, Locale language, Sight sight) {
        Gallery.Painted painted = Gallery.paint(
                "member-" + scene.name() + "-" + language, sight, () -> scene.shown(sight.way(), language));
        Gallery.onEventThread(() -> {
            sight.inspect(painted);
            Spoken.in(
                    language,
                    painted,
                    "Riverside Gym",
                    "ask at the desk, or call 100",
                    "The disk ",
                    "Your calves need",
                    "Nov",
                    "Oct");
            return painted;
        });
    }

    static Stream<Arguments> onTheMap() {
        List<Locale> languages =
                Stream.concat(Stream.of(Locale.ENGLISH), Spoken.OTHERS.stream()).toList();
        return Stream.of("where-asking", "where-reminded", "where-both", "where-said")
                .flatMap(scene -> languages.stream().map(language -> Arguments.of(scene, language)));
    }

    /** Who touches a spot and sees it elsewhere touches another one next. */
    @ParameterizedTest
    @MethodSource("onTheMap")
    void theMapStaysWhereItIs(String scene, Locale language) {
        for (Gallery.Way way : Gallery.Way.values()) {
            assertThat(mapOf(scene, language, way)).isEqualTo(mapOf("where", language, way));
        }
    }

    private static Rectangle mapOf(String scene, Locale language, Gallery.Way way) {
        Gallery.Painted painted = Gallery.paint("map-" + scene, Theme.LIGHT, way, () -> MemberScenes.named(scene)
                .shown(way, language));
        return Gallery.onEventThread(() -> {
            Component map = map(painted.root()).orElseThrow();
            return SwingUtilities.convertRectangle(map.getParent(), map.getBounds(), painted.root());
        });
    }

    private static Optional<Component> map(Container container) {
        return Arrays.stream(container.getComponents())
                .flatMap(child -> child instanceof BodyMap
                        ? Stream.of(child)
                        : child instanceof Container inner ? map(inner).stream() : Stream.empty())
                .findFirst();
    }

    static Stream<Arguments> displays() {
        return Display.OTHERS.stream().flatMap(display -> (display.isSmall() ? MemberScenes.ALL : NEEDING_ROOM)
                .stream().map(scene -> Arguments.of(scene, display)));
    }

    /** In the longer language; on the small displays all of them, else the two that need the most room. */
    @ParameterizedTest
    @MethodSource("displays")
    void otherDisplaysCutNothingOffAndShowTheFirstExercise(MemberScenes.Scene scene, Display display) {
        Gallery.Painted painted = Gallery.paint(
                "member-" + scene.name(),
                Theme.LIGHT,
                display,
                () -> scene.shown(display.width(), display.height(), Locale.GERMAN));
        Gallery.onEventThread(() -> {
            new Inspection(painted).passes(4.5);
            if (scene.name().equals("session")) {
                assertThat(shown(first(painted.root()).orElseThrow()))
                        .as("share of the first exercise that is seen")
                        .isGreaterThan(0.6);
            }
            return painted;
        });
    }

    private static double shown(CardButton card) {
        return (double) card.getVisibleRect().height / card.getHeight();
    }

    private static Optional<CardButton> first(Container container) {
        return Arrays.stream(container.getComponents())
                .flatMap(child -> child instanceof CardButton card
                        ? Stream.of(card)
                        : child instanceof Container inner ? first(inner).stream() : Stream.empty())
                .findFirst();
    }
}
