package gym.sorespot.strength.member;

import gym.sorespot.Gallery;
import gym.sorespot.Sight;
import gym.sorespot.Spoken;
import java.util.Locale;
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
}
