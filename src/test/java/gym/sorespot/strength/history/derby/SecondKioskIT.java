package gym.sorespot.strength.history.derby;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gym.sorespot.strength.history.Forked;
import gym.sorespot.strength.history.HistoryException;
import java.io.BufferedReader;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecondKioskIT {
    @TempDir
    Path parent;

    @Test
    void aSecondKioskIsToldSoAndTheFirstGoesOn() throws Exception {
        Path data = parent.toRealPath().resolve("data");
        Process first = Forked.start(SaveLoop.class, data.toString(), "1");
        try (BufferedReader out = first.inputReader()) {
            assertThat(out.readLine()).isEqualTo("open");
            for (int i = 0; i < 3; i++) {
                assertThatThrownBy(() -> DerbyHistory.open(data))
                        .isInstanceOf(HistoryException.class)
                        .hasMessage("Another Sorespot (process " + first.pid() + ") is using the data folder " + data
                                + ". Close it first, or choose another folder with --data.");
                assertThat(out.readLine()).hasSize(36);
            }
            assertThat(first.isAlive()).isTrue();
        } finally {
            first.destroyForcibly().waitFor();
        }
        DerbyHistory.open(data).close();
    }
}
