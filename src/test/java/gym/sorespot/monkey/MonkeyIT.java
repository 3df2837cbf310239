package gym.sorespot.monkey;

import static org.assertj.core.api.Assertions.assertThat;

import gym.sorespot.kiosk.KioskRig;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A short round of what {@link MonkeyBench} does for long; no timing. */
class MonkeyIT {
    private static final int EVENTS = 1_500;
    private static final long SEED = 20_261_122;

    @TempDir
    Path home = Path.of("");

    @Test
    void senselessTouchesAndKeysHarmNothing() throws IOException {
        try (MonkeyHouse house = MonkeyHouse.open(home, KioskRig.PORTRAIT, SEED)) {
            house.act(EVENTS);
            assertThat(house.visited())
                    .as("screens that were seen")
                    .hasSizeGreaterThan(4)
                    .contains("SessionScreen");
            house.walkAway();
        }
    }
}
