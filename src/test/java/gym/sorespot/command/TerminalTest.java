package gym.sorespot.command;

import static org.assertj.core.api.Assertions.assertThat;

import gym.sorespot.command.CommandLab.Ran;
import java.awt.GraphicsEnvironment;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TerminalTest {
    @TempDir
    Path parent;

    @Test
    void withoutADisplayTheSameJobIsDoneAtTheTerminal() {
        Assumptions.assumeTrue(GraphicsEnvironment.isHeadless(), "there is a display, so the kiosk would open");
        Ran ran = new CommandLab(parent.resolve("data")).run();
        assertThat(ran.code()).isZero();
        assertThat(ran.lines().get(0))
                .isEqualTo(
                        "There is no display, so here is a session at the terminal: a guest, both calves sore at 4, 30"
                                + " minutes.");
        assertThat(ran.out()).contains("Your session", "AIMED AT WHAT IS SORE", "Not medical advice.");
        assertThat(ran.lines())
                .last()
                .isEqualTo("It was a guest's session, so nothing was kept. A member's would be in "
                        + parent.resolve("data/history") + ".");
        assertThat(parent.resolve("data")).doesNotExist();
    }
}
