package gym.sorespot.strength.member;

import gym.sorespot.Gallery;
import gym.sorespot.Sight;
import gym.sorespot.Spoken;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The session's page after changes, and every sheet over it, painted and measured. */
class SessionSheetsPaintedTest {

    static Stream<Arguments> scenes() {
        return SheetScenes.ALL.stream().flatMap(scene -> Sight.ALL.stream().map(sight -> Arguments.of(scene, sight)));
    }

    @ParameterizedTest
    @MethodSource("scenes")
    void isPaintedWithNothingCutOffTooSmallOrTooPale(SheetScenes.Scene scene, Sight sight) {
        Gallery.onEventThread(() -> {
            Gallery.Painted painted = scene.paint(sight.file("member-session-" + scene.name()), sight, Locale.ENGLISH);
            sight.inspect(painted);
            return painted;
        });
    }

    static Stream<Arguments> translated() {
        return SheetScenes.ALL.stream().flatMap(scene -> Spoken.OTHERS.stream()
                .flatMap(language -> Stream.of(Sight.ALL.get(0), Sight.ALL.get(1))
                        .map(sight -> Arguments.of(scene, language, sight))));
    }

    @ParameterizedTest
    @MethodSource("translated")
    void isPaintedWithNothingCutOffInOtherLanguages(SheetScenes.Scene scene, Locale language, Sight sight) {
        Gallery.onEventThread(() -> {
            Gallery.Painted painted =
                    scene.paint(sight.file("member-session-" + scene.name() + "-" + language), sight, language);
            sight.inspect(painted);
            Spoken.in(language, painted, "Nov", "Riverside Gym");
            return painted;
        });
    }
}
