package gym.sorespot.command;

import static org.assertj.core.api.Assertions.assertThat;

import gym.sorespot.command.CommandLab.Ran;
import gym.sorespot.strength.catalogue.Catalogue;
import gym.sorespot.strength.session.Lab;
import gym.sorespot.strength.session.contract.Case;
import gym.sorespot.strength.session.contract.Properties;
import gym.sorespot.strength.session.contract.RandomCases;
import gym.sorespot.strength.session.contract.ReplayFiles;
import gym.sorespot.strength.session.json.SessionWriter;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A failing case of the contract's properties comes as files: the command line answers them as the test did. */
class ReplayTest {
    private static final long SEED = 20_261_122;

    @TempDir
    Path parent;

    @Test
    void aCaseInFilesGetsTheSameAnswer() throws Exception {
        Path folder = parent.toRealPath();
        CommandLab lab = new CommandLab(folder.resolve("data"));
        RandomCases cases = new RandomCases(new Random(SEED), Properties.GYM);
        Catalogue shipped = Lab.shipped();
        for (int i = 0; i < 12; i++) {
            Case asked = cases.next(shipped);
            ReplayFiles files = new ReplayFiles(folder.resolve("case")).write(asked);
            Ran ran = lab.run(
                    "session",
                    "--request",
                    files.request().toString(),
                    "--catalogue",
                    files.catalogue().toString(),
                    "--config",
                    CommandLab.HOME.resolve("kiosk-config").toString(),
                    "--format",
                    "json");

            assertThat(ran.err()).as("seed %d, case %d", SEED, i).isEmpty();
            assertThat(ran.out())
                    .as("seed %d, case %d", SEED, i)
                    .isEqualTo(new SessionWriter().indented(asked.plan()) + "\n");
        }
    }
}
