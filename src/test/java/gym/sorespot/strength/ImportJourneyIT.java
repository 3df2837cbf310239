package gym.sorespot.strength;

import static org.assertj.core.api.Assertions.assertThat;

import gym.sorespot.kiosk.KioskRig;
import gym.sorespot.monkey.WatchedQueue;
import gym.sorespot.strength.catalogue.importing.Importer;
import java.awt.EventQueue;
import java.awt.Toolkit;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Staff bring a collection in, in a real window: look at it, correct a word, import, take it back. */
class ImportJourneyIT {
    private static final int WHOLE = 873;

    @TempDir
    Path home = Path.of("");

    @BeforeEach
    void copies() throws IOException {
        KioskRig.configure(home, "name: Strong Street\nidle: 60\nwarning: 20\n");
        Path folder = Files.createDirectory(home.resolve("own"));
        try (Stream<Path> files = Files.list(root().resolve("exercises"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
        Files.createDirectories(home.resolve("data").resolve("inbox"));
    }

    @Test
    void fromThePreviewToTheUndo() throws IOException {
        Files.writeString(inbox("collection.json"), small());
        try (KioskRig kiosk = open()) {
            kiosk.touch("import-file-collection.json");
            kiosk.awaitWords("Bring 7 exercises in");
            assertThat(own("silent-pull")).doesNotExist();

            kiosk.touch("preview.tab.words");
            kiosk.touch("word-other");
            kiosk.touch("thing-special");
            kiosk.touch("thing-band");
            kiosk.touch("words-take");
            kiosk.awaitWords("Look again with this");
            kiosk.touch("import-go");
            kiosk.awaitWords("Bring 7 exercises in");
            assertThat(Files.readString(home.resolve("config").resolve("import.yaml")))
                    .contains("other: [band]");
            assertThat(own("silent-pull")).doesNotExist();

            kiosk.touch("import-go");
            kiosk.awaitWords("7 exercises are in.");
            assertThat(Files.readString(own("silent-pull"))).contains("equipment: [band]");
            assertThat(count()).isEqualTo(73 + 7);

            kiosk.touch("import-undo");
            kiosk.awaitWords("All of it was taken back.");
            assertThat(count()).isEqualTo(73);
        }
    }

    /** The public collection where it is beside the checkout, else as many entries of our own. */
    @Test
    void aWholeCollectionWhileTheScreenGoesOn() throws Exception {
        Path collection = root().resolveSibling("shared").resolve("data").resolve("free-exercise-db.json");
        String text = Files.isRegularFile(collection) ? Files.readString(collection) : many();
        Files.writeString(inbox("collection.json"), text);
        try (KioskRig kiosk = open()) {
            WatchedQueue queue = new WatchedQueue();
            EventQueue.invokeAndWait(
                    () -> Toolkit.getDefaultToolkit().getSystemEventQueue().push(queue));
            kiosk.touch("import-file-collection.json");
            kiosk.awaitWords("Bring " + WHOLE + " exercises in");
            long began = System.nanoTime();
            long worked = worked();
            kiosk.touch("import-go");
            kiosk.awaitWords(WHOLE + " exercises are in.");
            long wall = System.nanoTime() - began;
            long work = worked() - worked;
            System.out.printf(
                    "Import of %d at the screen: %d ms by the clock, %d ms of the processors; event thread: %s%n",
                    WHOLE, wall / 1_000_000, work / 1_000_000, queue.report());
            assertThat(count()).isEqualTo(73 + WHOLE);
            assertThat(work).as("nanoseconds of the processors").isLessThan(5_000_000_000L);
            assertThat(queue.longestWork())
                    .as("longest event, milliseconds of the processor: %s", queue.report())
                    .isLessThan(50);
            assertThat(queue.thrown()).isEmpty();

            kiosk.touch("import-undo");
            kiosk.awaitWords("All of it was taken back.");
            assertThat(count()).isEqualTo(73);
            // Else the next window waits for events of a queue that gets none.
            EventQueue.invokeAndWait(queue::leave);
        }
    }

    private KioskRig open() {
        Map<String, String> options = Map.of("catalogue", home.resolve("own").toString());
        KioskRig kiosk = KioskRig.open(home, options, KioskRig.PORTRAIT);
        kiosk.staff();
        kiosk.touchButton("Exercises: bring in");
        return kiosk;
    }

    private static long worked() {
        return ((com.sun.management.OperatingSystemMXBean)
                        java.lang.management.ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }

    private static String small() throws IOException {
        try (InputStream in = Objects.requireNonNull(Importer.class.getResourceAsStream("collection.json"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String many() throws IOException {
        String all = small();
        String first = all.substring(all.indexOf('{'), all.indexOf('}') + 1);
        return IntStream.range(0, WHOLE)
                .mapToObj(i -> first.replace("Heel_Walk", "Heel_Walk_" + i).replace("Heel Walk", "Heel Walk " + i))
                .collect(Collectors.joining(",\n", "[", "]"));
    }

    private int count() throws IOException {
        try (Stream<Path> files = Files.list(home.resolve("own"))) {
            List<Path> all = files.toList();
            return (int) all.stream()
                    .filter(file -> file.toString().endsWith(".yaml"))
                    .count();
        }
    }

    private Path inbox(String name) {
        return home.resolve("data").resolve("inbox").resolve(name);
    }

    private Path own(String id) {
        return home.resolve("own").resolve(id + ".yaml");
    }

    private static Path root() {
        return Path.of(System.getProperty("sorespot.home", "."))
                .toAbsolutePath()
                .normalize();
    }
}
