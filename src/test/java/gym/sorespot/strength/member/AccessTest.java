package gym.sorespot.strength.member;

import static org.assertj.core.api.Assertions.assertThat;

import gym.sorespot.AccessWalk;
import gym.sorespot.Gallery;
import gym.sorespot.Gallery.Way;
import gym.sorespot.touch.Screen;
import gym.sorespot.touch.Theme;
import gym.sorespot.touch.TouchScale;
import java.awt.Component;
import java.awt.Container;
import java.util.List;
import java.util.Optional;
import javax.swing.JRootPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What whoever cannot see the screens is told of them. */
class AccessTest {

    static List<MemberScenes.Scene> scenes() {
        return MemberScenes.ALL;
    }

    @ParameterizedTest
    @MethodSource("scenes")
    void everyControlHasNameRoleAndState(MemberScenes.Scene scene) {
        Gallery.onEventThread(() -> {
            JRootPane root = hung(scene);
            new AccessWalk(root).everyControlSaysWhatItIs();
            Screen screen = screen(root).orElseThrow();
            assertThat(screen.getAccessibleContext().getAccessibleName())
                    .as("name of the screen")
                    .isEqualTo(screen.title().getText());
            return root;
        });
    }

    @Test
    void whatIsChosenIsSaid() {
        assertThat(Gallery.<List<String>>onEventThread(
                        () -> new AccessWalk(hung(MemberScenes.named("where-both"))).chosen()))
                .containsExactlyInAnyOrder("4, Sore", "Both sides");
        assertThat(Gallery.<List<String>>onEventThread(() -> new AccessWalk(hung(MemberScenes.named("time"))).chosen()))
                .containsExactlyInAnyOrder("30", "Strength", "New to it");
    }

    private static JRootPane hung(MemberScenes.Scene scene) {
        Theme.LIGHT.install(TouchScale.reference(), true);
        JRootPane root = new JRootPane();
        root.getContentPane().add(scene.shown(Way.PORTRAIT));
        Gallery.hang(root, Way.PORTRAIT);
        return root;
    }

    private static Optional<Screen> screen(Container container) {
        for (Component child : container.getComponents()) {
            if (child instanceof Screen screen) {
                return Optional.of(screen);
            }
            if (child instanceof Container inner) {
                Optional<Screen> found = screen(inner);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }
}
