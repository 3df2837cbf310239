package gym.sorespot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.swing.edt.GuiActionRunner.execute;

import gym.sorespot.kiosk.embed.PlainContext;
import gym.sorespot.strength.StrengthPlugin;
import java.nio.file.Path;
import java.util.Map;
import javax.swing.JButton;
import javax.swing.JFrame;
import org.assertj.swing.core.matcher.JButtonMatcher;
import org.assertj.swing.fixture.FrameFixture;
import org.assertj.swing.timing.Pause;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Our plugin in somebody else's window, with nothing of our host around it. */
class EmbeddedIT {
    @TempDir
    Path data = Path.of("");

    @Test
    void aPlainFrameCarriesThePluginInADozenLines() {
        Path home = Path.of(System.getProperty("sorespot.home", "."));
        Map<String, String> options =
                Map.of("catalogue", home.resolve("exercises").toString());
        boolean[] left = new boolean[1];
        PlainContext context = new PlainContext(home.resolve("kiosk-config"), data, options, () -> left[0] = true);
        StrengthPlugin plugin = new StrengthPlugin();
        JFrame frame = execute(() -> {
            JFrame plain = new JFrame("Somebody else's kiosk");
            plugin.start(context);
            plain.add(plugin.open());
            plain.setSize(1080, 1920);
            return plain;
        });
        FrameFixture window = new FrameFixture(frame);
        try {
            window.show();
            JButton guest =
                    window.button(JButtonMatcher.withText("Continue as guest")).target();
            assertThat(execute(guest::isShowing)).isTrue();
            // A window without a window manager may take its first touch before it has its place.
            for (int touch = 0; touch < 80 && !execute(() -> left[0]); touch++) {
                window.button(JButtonMatcher.withText("Back")).click();
                Pause.pause(250);
            }
            assertThat(execute(() -> left[0])).isTrue();
        } finally {
            execute(() -> {
                plugin.wipe();
                plugin.stop();
            });
            context.close();
            window.cleanUp();
        }
    }
}
