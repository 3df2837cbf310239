package gym.sorespot.strength.catalogue.editing;

import static org.assertj.core.api.Assertions.assertThat;

import gym.sorespot.strength.history.Forked;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that saves in a loop is killed the hard way: both files are old or new together, and never half. */
class SaveKilledIT {
    private static final int ROUNDS = Integer.getInteger("sorespot.kills", 12);

    @TempDir
    private Path parent;

    @Test
    void leavesOldOrNewAndForgetsNothingThatWasSaid() throws IOException, InterruptedException {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        Path folder = Files.createDirectory(parent.resolve("exercises"));
        Files.writeString(folder.resolve("a.yaml"), SaveLoop.text("a", 0));
        Files.writeString(folder.resolve("b.yaml"), SaveLoop.text("b", 0));
        int saved = 0;
        for (int round = 0; round < ROUNDS; round++) {
            List<String> said = saveAndKill(random);
            CatalogueEdits edits = new CatalogueEdits(folder, parent.resolve("changes"), Clock.systemUTC());
            edits.recover();
            String what = "seed " + seed + ", round " + round;
            String a = Files.readString(folder.resolve("a.yaml"));
            long now = Long.parseLong(a.lines().findFirst().orElseThrow().replace("a round ", ""));
            assertThat(a).as(what).isEqualTo(SaveLoop.text("a", now));
            assertThat(folder.resolve("b.yaml")).as(what).hasContent(SaveLoop.text("b", now));
            if (!said.isEmpty()) {
                // What was said to be saved is in the files, unless the next one is there already.
                List<Change> versions = edits.versions("a.yaml", 5);
                String last = SaveLoop.text("a", Long.parseLong(said.get(said.size() - 1)));
                assertThat(versions)
                        .as(what)
                        .anyMatch(change -> last.equals(change.files().get(0).after()));
            }
            saved += said.size();
        }
        System.out.println("Saves killed: " + ROUNDS + ", saved in between: " + saved + ", seed " + seed);
    }

    private List<String> saveAndKill(Random random) throws IOException, InterruptedException {
        Process process = Forked.start(SaveLoop.class, parent.toString(), Long.toString(random.nextLong()));
        try (BufferedReader out = process.inputReader()) {
            assertThat(out.readLine()).isEqualTo("open");
            process.waitFor(random.nextInt(250), TimeUnit.MILLISECONDS);
            process.toHandle().destroyForcibly();
            List<String> said = new ArrayList<>(Forked.lines(out));
            process.waitFor();
            // The last line may have been cut in two; its number would be another one.
            if (!said.isEmpty()) {
                said.remove(said.size() - 1);
            }
            return said;
        }
    }
}
