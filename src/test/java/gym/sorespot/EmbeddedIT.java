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
import org.assertj.swing.timing.Condition;
import org.assertj.swing.timing.Pause;
import org.assertj.swing.timing.Timeout;
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
            plain.setBounds(0, 0, 1080, 1920);
            return plain;
        });
        FrameFixture window = new FrameFixture(frame);
        try {
            // Packed and moved as FrameFixture.show() does it, a window without a window manager now and then lies
            // elsewhere
            // than Java believes, and every touch lands beside its button.
            window.robot().showWindow(frame, null, false);
            JButton guest =
                    window.button(JButtonMatcher.withText("Continue as guest")).target();
            assertThat(execute(guest::isShowing)).isTrue();
            // A touch right after a change of screens is taken for one meant for the screen before.
            Pause.pause(400);
            window.button(JButtonMatcher.withText("Back")).click();
            Pause.pause(
                    new Condition("the plugin leaves") {
                        @Override
                        public boolean test() {
                            return execute(() -> left[0]);
                        }
                    },
                    Timeout.timeout(5_000));
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
