package gym.sorespot.strength;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PremisesTest {
    @TempDir
    Path nothing = Path.of("");

    @Test
    void theGymHasTheNameThatTheHostGivesIt() {
        try (PremisesReader reader = new PremisesReader(() -> "Strong Street", nothing, nothing, Clock.systemUTC())) {
            assertThat(reader.look(false).orElseThrow().gym().name()).isEqualTo("Strong Street");
        }
    }
}
