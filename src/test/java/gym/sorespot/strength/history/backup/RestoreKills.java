package gym.sorespot.strength.history.backup;

import static org.assertj.core.api.Assertions.assertThat;

import gym.sorespot.strength.history.Forked;
import gym.sorespot.strength.history.HistoryStore;
import gym.sorespot.strength.history.RandomVisits;
import gym.sorespot.strength.history.derby.DerbyHistory;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Two states of a kiosk, a process that puts one after the other back, and a hard end at any moment. */
final class RestoreKills {
    private static final int FILES = 25;

    private final Path home;
    private final Random random;
    private int times;
    private int old;
    private int fresh;

    RestoreKills(Path home, Random random) throws IOException {
        this.home = home;
        this.random = random;
        make("b", 3);
        make("a", 2);
    }

    static Places places(Path home) {
        return new Places(home.resolve("data"), home.resolve("config"), home.resolve("exercises"));
    }

    /** A kiosk in which every file says the same letter, and the history holds so many visits; and its backup. */
    private void make(String letter, int visits) throws IOException {
        FileTree.remove(home.resolve("data"));
        Files.createDirectories(home.resolve("config"));
        Files.createDirectories(home.resolve("exercises"));
        for (int i = 0; i < FILES; i++) {
            Files.writeString(home.resolve("exercises").resolve("e" + i + ".yaml"), letter);
        }
        Files.writeString(home.resolve("config").resolve("gym.yaml"), letter);
        try (HistoryStore store = DerbyHistory.open(home.resolve("data"))) {
            RandomVisits source = new RandomVisits(visits);
            for (int i = 0; i < visits; i++) {
                store.save(source.next(letter + i));
            }
            Clock clock = Clock.fixed(Instant.parse("2026-11-22T03:00:00Z"), ZoneOffset.UTC);
            try (Backup backup = new Backup(store, places(home), home.resolve("data/backups"), 3, clock)) {
                boolean more = true;
                while (more) {
                    more = backup.step();
                }
                Files.copy(backup.result().file(), home.resolve(letter + ".zip"), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    /** Starts, lets it put one back, kills it at any point of the next one or the one after it, and looks. */
    void kill() throws IOException, InterruptedException {
        Process process = Forked.start(RestoreLoop.class, home.toString());
        List<String> said = new ArrayList<>();
        try (BufferedReader out = process.inputReader()) {
            assertThat(out.readLine()).isEqualTo("open");
            long begin = System.nanoTime();
            said.add(out.readLine());
            long took = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin);
            process.waitFor(random.nextLong(1 + took * 3 / 2), TimeUnit.MILLISECONDS);
            process.toHandle().destroyForcibly();
            said.addAll(Forked.lines(out));
            process.waitFor();
        }
        assertThat(said).allMatch(line -> line.equals("a") || line.equals("b"));
        Restore.recover(home.resolve("data"));
        String after = letter();
        boolean changed = !said.get(said.size() - 1).equals(after);
        times++;
        fresh += changed ? 1 : 0;
        old += changed ? 0 : 1;
        dropAside();
    }

    /** The one letter that everything says. */
    private String letter() throws IOException {
        String letter = Files.readString(home.resolve("config").resolve("gym.yaml"));
        for (Path file : FileTree.files(home.resolve("exercises"))) {
            assertThat(home.resolve("exercises").resolve(file)).hasContent(letter);
        }
        assertThat(FileTree.files(home.resolve("exercises"))).hasSize(FILES);
        try (HistoryStore store = DerbyHistory.open(home.resolve("data"))) {
            assertThat(store.whole().extent().visits()).isEqualTo(letter.equals("a") ? 2 : 3);
            assertThat(store.visits(letter + 0, 1)).hasSize(1);
        }
        assertThat(home.resolve("data").resolve(Journal.FILE)).doesNotExist();
        return letter;
    }

    private void dropAside() throws IOException {
        try (Stream<Path> files = Files.list(home.resolve("data"))) {
            for (Path file : files.toList()) {
                if (String.valueOf(file.getFileName()).startsWith("before-restore-")) {
                    FileTree.remove(file);
                }
            }
        }
    }

    @Override
    public String toString() {
        return "restores killed: " + times + ", as said last: " + old + ", one further: " + fresh + ", half: 0";
    }
}
