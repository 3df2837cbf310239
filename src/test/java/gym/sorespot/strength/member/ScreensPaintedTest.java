package gym.sorespot.strength.member;

import static org.assertj.core.api.Assertions.assertThat;

import gym.sorespot.Display;
import gym.sorespot.Gallery;
import gym.sorespot.Inspection;
import gym.sorespot.Sight;
import gym.sorespot.Spoken;
import gym.sorespot.touch.CardButton;
import gym.sorespot.touch.Theme;
import java.awt.Container;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every screen of the member, painted; the tests measure what eyes cannot be asked to look at each time. */
class ScreensPaintedTest {

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

    /** Where it is sore, and the session: the two that need the most room, in the longer language, on smaller displays. */
    @ParameterizedTest
    @MethodSource("displays")
    void otherDisplaysCutNothingOffAndShowTheFirstExercise(Display display) {
        for (String name : List.of("where-both", "session")) {
            MemberScenes.Scene scene = MemberScenes.named(name);
            Gallery.Painted painted = Gallery.paint(
                    "member-" + name,
                    Theme.LIGHT,
                    display,
                    () -> scene.shown(display.width(), display.height(), Locale.GERMAN));
            Gallery.onEventThread(() -> {
                new Inspection(painted).nothingIsCutOff();
                if (name.equals("session")) {
                    assertThat(shown(first(painted.root()).orElseThrow()))
                            .as("share of the first exercise that is seen")
                            .isGreaterThan(0.6);
                }
                return painted;
            });
        }
    }

    static List<Display> displays() {
        return Display.OTHERS;
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
