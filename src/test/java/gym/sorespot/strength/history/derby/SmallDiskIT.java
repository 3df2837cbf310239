package gym.sorespot.strength.history.derby;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import gym.sorespot.strength.history.Forked;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Disks that are really full or really read-only, where this computer lets us mount such. */
class SmallDiskIT {
    @TempDir
    Path parent;

    private Path disk = Path.of("");

    @BeforeEach
    void place() throws IOException {
        disk = Files.createDirectory(parent.toRealPath().resolve("disk"));
        assumeTrue(Forked.canMount(disk), "no mounting here; the simulated full disk stands for it");
    }

    @Test
    void aFullDiskIsNamedNothingIsLostAndSavingWorksAgain() throws IOException {
        List<String> said = run("mount -t tmpfs -o size=9m tmpfs '" + disk + "'", FullDisk.class);
        String full = "The disk with the data folder " + disk.resolve("data") + " is full. What was stored is safe."
                + " Make room there (10 MB are enough for a start), then try again.";
        said.removeIf(line -> line.startsWith("WARN"));
        assertThat(said.subList(0, 9))
                .containsExactly(
                        "filled",
                        "FULL: " + full,
                        "saved again",
                        "filled",
                        "FULL: " + full,
                        "saved again",
                        "filled",
                        "FULL: " + full,
                        "saved again");
        assertThat(said.get(9)).isEqualTo("filled");
        assertThat(said.get(10)).isIn(full, "0 missing on the full disk");
        assertThat(said.get(11)).isEqualTo("new: " + full.replace("/data", "/new"));
        assertThat(said.get(12)).isEqualTo("0 missing");
        assertThat(said).hasSize(13);
    }

    @Test
    void aReadOnlyFolderIsNamedWhetherItHoldsAHistoryOrNot() throws IOException {
        DerbyHistory.open(disk.resolve("data")).close();
        List<String> said = run(
                "mount --bind '" + disk + "' '" + disk + "' && mount -o remount,bind,ro '" + disk + "'",
                OpenBoth.class);
        said.removeIf(line -> line.startsWith("WARN"));
        for (String name : List.of("data", "new")) {
            assertThat(said)
                    .contains("NOT_WRITABLE: The data folder " + disk.resolve(name)
                            + " cannot be written: read-only file system. Give Sorespot a folder that it may write, with"
                            + " --data.");
        }
        DerbyHistory.open(disk.resolve("data")).close();
    }

    private List<String> run(String mount, Class<?> main) throws IOException {
        try (BufferedReader out =
                Forked.startWithMount(mount, main, disk.toString()).inputReader()) {
            return Forked.lines(out);
        }
    }
}
