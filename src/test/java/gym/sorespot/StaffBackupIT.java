package gym.sorespot;

import static org.assertj.core.api.Assertions.assertThat;

import gym.sorespot.kiosk.KioskRig;
import gym.sorespot.strength.history.HistoryStore;
import gym.sorespot.strength.history.RandomVisits;
import gym.sorespot.strength.history.derby.DerbyHistory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The manager at the real kiosk: a backup is made, something is changed, and the backup is put back. */
class StaffBackupIT {
    private static final String KIM = "4711";

    @TempDir
    Path home = Path.of("");

    @BeforeEach
    void prepare() throws IOException {
        KioskRig.configure(home, "idle: 600\n");
        Path config = home.resolve("config");
        for (String file : new String[] {"gym.yaml", "cards.yaml", "sheet.yaml"}) {
            Files.copy(Path.of("kiosk-config", file), config.resolve(file));
        }
        // By night none may come in between.
        Files.writeString(config.resolve("backup.yaml"), "nightly: no\n");
        // What is put back is written: the project's own exercises are not.
        Files.createDirectories(home.resolve("exercises"));
        try (Stream<Path> some = Files.list(Path.of("exercises"))) {
            for (Path file : some.filter(file -> file.toString().endsWith(".yaml"))
                    .limit(30)
                    .toList()) {
                Files.copy(file, home.resolve("exercises").resolve(file.getFileName()));
            }
        }
        try (HistoryStore store = DerbyHistory.open(home.resolve("data"))) {
            store.save(new RandomVisits(5).next(KIM));
        }
    }

    @Test
    void aBackupIsMadeAndPutBack() throws IOException {
        Path gym = home.resolve("config").resolve("gym.yaml");
        String before = Files.readString(gym);
        Map<String, String> options =
                Map.of("catalogue", home.resolve("exercises").toString());
        try (KioskRig kiosk = KioskRig.open(home, options, KioskRig.PORTRAIT)) {
            kiosk.staff();
            kiosk.touchButton("Backup");
            kiosk.awaitWords("There is no backup yet.");
            kiosk.touch("backup-now");
            kiosk.awaitWords("1 member, 1 visit");
            Files.writeString(gym, before + "# changed\n");
            kiosk.touch("put-back-" + backup());
            kiosk.awaitWords("It brings 1 member and 1 visit.");
            kiosk.robot().focus(kiosk.shown("restore-word"));
            kiosk.robot().enterText("restore");
            kiosk.touchButton("Put it back");
            kiosk.awaitWords("It is back.");
            kiosk.touchButton("Back to the backups");
            kiosk.touchButton("Back");
            kiosk.touch("staff-trail");
            kiosk.awaitWords("Put a backup back: " + backup());
        }
        assertThat(gym).hasContent(before);
        try (HistoryStore store = DerbyHistory.open(home.resolve("data"))) {
            assertThat(store.visits(KIM, 9)).hasSize(1);
        }
    }

    private String backup() throws IOException {
        try (Stream<Path> files = Files.list(home.resolve("data").resolve("backups"))) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.endsWith(".zip"))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
