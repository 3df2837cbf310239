package gym.sorespot.strength.catalogue.importing;

import static org.assertj.core.api.Assertions.assertThat;

import gym.sorespot.strength.catalogue.CatalogueReader;
import gym.sorespot.strength.catalogue.CatalogueReader.Reading;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An import that is killed at any moment leaves, after recovery, all of it or nothing, and never half a file. */
class ImportKilledIT {
    private static final int ENTRIES = 300;
    private static final int ROUNDS = Integer.getInteger("sorespot.kills", 12);

    @TempDir
    private Path folder;

    @Test
    void leavesAllOrNothing() throws IOException, InterruptedException {
        Path collection = folder.resolve("collection.json");
        Files.writeString(collection, manyEntries());
        Path own = Path.of(System.getProperty("sorespot.home", "."), "exercises", "heel-drop.yaml");
        long seed = 71;
        Random random = new Random(seed);
        int whole = 0;
        for (int round = 0; round < ROUNDS; round++) {
            Path into = Files.createDirectory(folder.resolve("exercises-" + round));
            Files.copy(own, into.resolve(own.getFileName()));
            importAndKill(collection, into, random.nextInt(1_200));

            new ImportFolder(into).recover();

            Reading reading = new CatalogueReader().read(into);
            String what = "seed " + seed + " round " + round;
            // The links of the one exercise of ours lead nowhere here; whatever is imported has no problem.
            assertThat(reading.problems()).as(what).allMatch(problem -> problem.file()
                    .endsWith(own.getFileName()));
            assertThat(reading.catalogue().size()).as(what).isIn(1, 1 + ENTRIES);
            assertThat(into.resolve(own.getFileName())).hasSameTextualContentAs(own);
            whole += reading.catalogue().size() > 1 ? 1 : 0;
        }
        System.out.println("Imports killed: " + ROUNDS + ", of which whole afterwards: " + whole);
    }

    private static void importAndKill(Path collection, Path into, int afterMillis)
            throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        ImportMain.class.getName(),
                        collection.toString(),
                        into.toString())
                .redirectErrorStream(true)
                .start();
        try (BufferedReader output = process.inputReader(StandardCharsets.UTF_8)) {
            assertThat(output.readLine()).isEqualTo("planned");
            if (!process.waitFor(afterMillis, TimeUnit.MILLISECONDS)) {
                process.destroyForcibly().waitFor();
            }
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
