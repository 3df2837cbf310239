package gym.sorespot.strength.catalogue.importing;

import static org.assertj.core.api.Assertions.assertThat;

import gym.sorespot.strength.catalogue.CatalogueReader;
import gym.sorespot.strength.catalogue.CatalogueReader.Reading;
import gym.sorespot.strength.catalogue.editing.CatalogueEdits;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An import that is killed at any moment leaves, after recovery, all of it or nothing, and never half a file. */
class ImportKilledIT {
    private static final int ENTRIES = 300;
    /** Milliseconds that a whole import never takes. */
    private static final long PATIENCE = 60_000;

    private static final int ROUNDS = Integer.getInteger("sorespot.kills", 12);

    @TempDir
    private Path folder;

    /** From the command line, and as the screen does it: with a change that can be taken back. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void leavesAllOrNothing(boolean screen) throws IOException, InterruptedException {
        Path collection = folder.resolve("collection.json");
        Files.writeString(collection, manyEntries());
        Path own = Path.of(System.getProperty("sorespot.home", "."), "exercises", "heel-drop.yaml");
        long seed = 71;
        Random random = new Random(seed);
        int whole = 0;
        // The first one is left to finish: how long it takes says where the others are to be killed.
        long took = PATIENCE;
        for (int round = 0; round <= ROUNDS; round++) {
            Path into = Files.createDirectory(folder.resolve("exercises-" + round));
            Files.copy(own, into.resolve(own.getFileName()));
            Path changes = folder.resolve("changes-" + round);
            long until = round == 0 ? PATIENCE : random.nextLong(1 + took * 5 / 4);
            long ran = importAndKill(collection, into, screen ? changes : null, until);
            took = round == 0 ? ran : took;

            CatalogueEdits edits = new CatalogueEdits(into, changes, Clock.systemUTC());
            new ImportFolder(into).recover();
            edits.recover();

            Reading reading = new CatalogueReader().read(into);
            String what = "seed " + seed + " round " + round;
            // The links of the one exercise of ours lead nowhere here; whatever is imported has no problem.
            assertThat(reading.problems()).as(what).allMatch(problem -> problem.file()
                    .endsWith(own.getFileName()));
            assertThat(reading.catalogue().size()).as(what).isIn(1, 1 + ENTRIES);
            assertThat(round > 0 || reading.catalogue().size() > 1).as(what).isTrue();
            assertThat(into.resolve(own.getFileName())).hasSameTextualContentAs(own);
            if (screen) {
                assertThat(edits.undoable())
                        .as(what)
                        .hasSize(reading.catalogue().size() > 1 ? 1 : 0);
            }
            whole += reading.catalogue().size() > 1 ? 1 : 0;
        }
        System.out.println("Imports killed: " + ROUNDS + ", of which whole afterwards: " + (whole - 1));
    }

    /** @return how long it ran after it had planned, in milliseconds */
    private static long importAndKill(Path collection, Path into, @Nullable Path changes, long afterMillis)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                ImportMain.class.getName(),
                collection.toString(),
                into.toString()));
        if (changes != null) {
            command.add(changes.toString());
        }
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        try (BufferedReader output = process.inputReader(StandardCharsets.UTF_8)) {
            assertThat(output.readLine()).isEqualTo("planned");
            long begin = System.nanoTime();
            if (!process.waitFor(afterMillis, TimeUnit.MILLISECONDS)) {
                process.destroyForcibly().waitFor();
            }
            return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin);
        }
    }

    private static String manyEntries() throws IOException {
        try (InputStream in = Objects.requireNonNull(ImportKilledIT.class.getResourceAsStream("collection.json"))) {
            String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            String first = all.substring(all.indexOf('{'), all.indexOf('}') + 1);
            return IntStream.range(0, ENTRIES)
                    .mapToObj(i -> first.replace("Heel_Walk", "Heel_Walk_" + i).replace("Heel Walk", "Heel Walk " + i))
                    .collect(Collectors.joining(",\n", "[", "]"));
        }
    }
}
