package gym.sorespot.strength.history.derby;

import static org.assertj.core.api.Assertions.assertThat;

import gym.sorespot.strength.history.Forked;
import gym.sorespot.strength.history.HistoryStore;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that saves in a loop is killed the hard way, again and again. */
class KillNineIT {
    private static final int ROUNDS = Integer.getInteger("sorespot.kills", 12);

    @TempDir
    Path parent;

    @Test
    void nothingThatWasAcknowledgedIsMissing() throws IOException, InterruptedException {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        Path data = parent.resolve("data");
        List<String> acknowledged = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            acknowledged.addAll(saveAndKill(data, random));
            try (HistoryStore store = DerbyHistory.open(data)) {
                Set<String> kept = new HashSet<>();
                store.forEach(visit -> kept.add(visit.id().toString()));
                assertThat(kept).as("seed %d, round %d", seed, round).containsAll(acknowledged);
            }
        }
        assertThat(acknowledged).hasSizeGreaterThan(ROUNDS);
        System.out.println(
                "kill -9: " + ROUNDS + " rounds, " + acknowledged.size() + " acknowledged, none missing, seed " + seed);
    }

    /** The ids that the process had said when it died; it dies in the middle of whatever it is doing. */
    private static List<String> saveAndKill(Path data, Random random) throws IOException, InterruptedException {
        Process process = Forked.start(SaveLoop.class, data.toString(), Long.toString(random.nextLong()));
        try (BufferedReader out = process.inputReader()) {
            List<String> said = new ArrayList<>();
            assertThat(out.readLine()).isEqualTo("open");
            int most = 1 + random.nextInt(80);
            while (said.size() < most) {
                said.add(out.readLine());
            }
            // By its handle: the process itself would close the stream with what is still to be read.
            process.toHandle().destroyForcibly();
            said.addAll(Forked.lines(out));
            process.waitFor();
            // The last line may have been cut in two.
            said.removeIf(line -> line.length() != 36);
            return said;
        }
    }
}
