package gym.sorespot.strength.catalogue.editing;

import static org.assertj.core.api.Assertions.assertThat;

import gym.sorespot.strength.catalogue.editing.Change.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A screen and a text editor save the same file in the same moment, again and again. */
class TwoWritersTest {
    private static final int ROUNDS = 1_000;

    @TempDir
    private Path parent;

    @Test
    void noChangeIsLostInSilence() throws Exception {
        long seed = 7;
        Random random = new Random(seed);
        Path folder = Files.createDirectory(parent.resolve("exercises"));
        Path file = folder.resolve("a.yaml");
        CatalogueEdits edits = new CatalogueEdits(folder, parent.resolve("changes"), Clock.systemUTC());
        Files.writeString(file, "start");
        ExecutorService editor = Executors.newSingleThreadExecutor();
        int conflicts = 0;
        try {
            for (int round = 0; round < ROUNDS; round++) {
                String base = edits.text("a.yaml").orElseThrow();
                String mine = "screen " + round + " " + "x".repeat(random.nextInt(4_000));
                String theirs = "editor " + round + " " + "y".repeat(random.nextInt(4_000));
                boolean renames = random.nextBoolean();
                int spin = random.nextInt(12_000_000);
                CyclicBarrier start = new CyclicBarrier(2);
                Future<?> saved = editor.submit(() -> {
                    start.await();
                    pause(spin);
                    write(file, theirs, renames);
                    return file;
                });
                start.await();
                Outcome outcome = edits.make(Kind.EDIT, "Kim", List.of(new FileChange("a.yaml", base, mine)));
                saved.get();
                String now = edits.text("a.yaml").orElseThrow();
                Set<String> kept = new HashSet<>(List.of(now));
                edits.versions("a.yaml", 3).forEach(change -> kept.addAll(texts(change)));
                String what = "seed %d, round %d, %s".formatted(seed, round, renames ? "renamed" : "in place");
                // The editor has the last word, or was seen by the screen, which then wrote nothing.
                assertThat(now).as(what).isIn(mine, theirs);
                assertThat(now.equals(theirs) || kept.contains(theirs)).as(what).isTrue();
                // What the screen saved is among the versions; what it could not save it knows of.
                assertThat(outcome.conflict().isPresent() || kept.contains(mine))
                        .as(what)
                        .isTrue();
                conflicts += outcome.conflict().isPresent() ? 1 : 0;
            }
        } finally {
            editor.shutdown();
        }
        assertThat(conflicts).isBetween(1, ROUNDS - 1);
        System.out.println("Two writers: " + ROUNDS + " rounds, " + conflicts + " conflicts, seed " + seed);
    }

    private static List<String> texts(Change change) {
        List<String> texts = new ArrayList<>();
        change.files().forEach(file -> {
            Optional.ofNullable(file.before()).ifPresent(texts::add);
            Optional.ofNullable(file.after()).ifPresent(texts::add);
        });
        return texts;
    }

    private static void pause(int spins) {
        CountDownLatch none = new CountDownLatch(0);
        for (int i = 0; i < spins; i++) {
            none.getCount();
        }
    }

    /** As editors do it: into the file, or a new file under its name. */
    private static void write(Path file, String text, boolean renames) throws IOException {
        if (!renames) {
            Files.writeString(file, text);
            return;
        }
        Path fresh = file.resolveSibling("a.yaml~");
        Files.writeString(fresh, text);
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
