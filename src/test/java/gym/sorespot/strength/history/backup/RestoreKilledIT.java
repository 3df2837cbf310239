package gym.sorespot.strength.history.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A process that puts backups back is killed the hard way: all is old or all is new, and never half. Once here, since each
 * time takes seconds; {@link KillBench} does it as often as one likes.
 */
class RestoreKilledIT {
    private static final int ROUNDS = Integer.getInteger("sorespot.kills", 1);

    @TempDir
    Path home;

    @Test
    void leavesOldOrNew() throws IOException, InterruptedException {
        long seed = System.nanoTime();
        RestoreKills kills = new RestoreKills(home, new Random(seed));
        for (int round = 0; round < ROUNDS; round++) {
            kills.kill();
        }
        System.out.println(kills + ", seed " + seed);
    }
}
