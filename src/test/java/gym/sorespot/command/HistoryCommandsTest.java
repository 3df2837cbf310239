package gym.sorespot.command;

import static org.assertj.core.api.Assertions.assertThat;

import gym.sorespot.command.CommandLab.Ran;
import gym.sorespot.strength.history.HistoryStore;
import gym.sorespot.strength.history.RandomVisits;
import gym.sorespot.strength.history.StoredVisit;
import gym.sorespot.strength.history.derby.DerbyHistory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HistoryCommandsTest {
    @TempDir
    Path parent;

    @Test
    void aHistoryGoesOutAndComesBackElsewhere() {
        StoredVisit visit = new RandomVisits(4).next("4711");
        try (HistoryStore store = DerbyHistory.open(parent.resolve("old"))) {
            store.save(visit);
        }
        Path file = parent.resolve("backup.json");
        Ran out = new CommandLab(parent.resolve("old")).run("history", "export", "--out", file.toString());
        assertThat(out.code()).as(out.err()).isZero();
        assertThat(out.out()).startsWith(file + ": visits written: 1.");
        Ran in = new CommandLab(parent.resolve("new")).run("history", "import", file.toString());
        assertThat(in.code()).as(in.err()).isZero();
        try (HistoryStore store = DerbyHistory.open(parent.resolve("new"))) {
            assertThat(store.visits("4711", 5)).containsExactly(visit);
        }
        Ran again = new CommandLab(parent.resolve("new")).run("history", "import", file.toString());
        assertThat(again.code()).isEqualTo(1);
        assertThat(again.err()).startsWith("sorespot: The history holds visits already; an import needs an empty one.");
    }

    @Test
    void withoutAHistoryThereIsNothingToExport() {
        Path file = parent.resolve("backup.json");
        Ran ran = new CommandLab(parent.resolve("none")).run("history", "export", "--out", file.toString());
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err())
                .isEqualTo("sorespot: " + parent.resolve("none")
                        + ": there is no history in this data folder; choose the right one with --data\n");
        assertThat(file).doesNotExist();
        assertThat(parent.resolve("none")).doesNotExist();
    }

    @Test
    void whatIsNoExportIsNamed() throws IOException {
        Path file = Files.writeString(parent.resolve("backup.json"), "[]");
        Ran ran = new CommandLab(parent.resolve("new")).run("history", "import", file.toString());
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err()).startsWith("sorespot: " + file + ":1:").contains("this is not what an export writes");
    }

    @Test
    void aBackupIsMadeLookedAtAndPutBack() throws IOException {
        StoredVisit visit = new RandomVisits(4).next("4711");
        Path data = parent.resolve("data");
        Path config = Files.createDirectories(parent.resolve("config"));
        Files.writeString(config.resolve("gym.yaml"), "contact: the desk\n");
        try (HistoryStore store = DerbyHistory.open(data)) {
            store.save(visit);
        }
        Path stick = parent.resolve("stick");
        String[] places = {
            "--config",
            config.toString(),
            "--catalogue",
            parent.resolve("exercises").toString()
        };
        Ran away = run(data, places, "backup", "--to", stick.toString());
        assertThat(away.code()).isEqualTo(1);
        assertThat(away.err())
                .isEqualTo("sorespot: " + stick + ": this folder is not there. Plug in the stick, or"
                        + " choose another folder. Nothing was lost.\n");
        Files.createDirectories(stick);
        Ran made = run(data, places, "backup", "--to", stick.toString());
        assertThat(made.code()).as(made.err()).isZero();
        Path file = stick.resolve("sorespot-2026-11-22-100000.zip");
        assertThat(made.out()).startsWith(file + " is written and verified. Members: 1, visits: 1.");
        try (HistoryStore store = DerbyHistory.open(data)) {
            store.save(new RandomVisits(5).next("0815"));
        }
        Ran looked = run(data, places, "restore", file.toString());
        assertThat(looked.code()).isEqualTo(1);
        assertThat(looked.err()).contains("Nothing was changed yet; add --yes to do it.");
        Ran back = run(data, places, "restore", file.toString(), "--yes");
        assertThat(back.code()).as(back.err()).isZero();
        try (HistoryStore store = DerbyHistory.open(data)) {
            assertThat(store.visits("4711", 5)).containsExactly(visit);
            assertThat(store.visits("0815", 5)).isEmpty();
        }
    }

    private static Ran run(Path data, String[] places, String... arguments) {
        return new CommandLab(data)
                .run(java.util.stream.Stream.of(arguments, places)
                        .flatMap(java.util.Arrays::stream)
                        .toArray(String[]::new));
    }
}
