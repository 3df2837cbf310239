package gym.sorespot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever has become of the classes that are kept ready: the launcher starts, and says nothing of it. */
class PreparedTreeIT {
    private static final Path TREE = Path.of(System.getProperty("sorespot.tree", "target/sorespot"));

    @TempDir
    Path folder = Path.of("");

    private byte[] whole = new byte[0];

    @BeforeEach
    void read() throws IOException, InterruptedException {
        String archive = sh("printf %s \"$archive\"", TREE.resolve("none"));
        assumeTrue(Files.exists(Path.of(archive)), "this Java kept no classes ready, see target/prepare.log");
        whole = Files.readAllBytes(Path.of(archive));
    }

    @Test
    void whatIsWholeIsUsed() throws Exception {
        assertThat(loadedFrom(put(whole, whole.length))).contains("source: shared objects file (top)");
    }

    @Test
    void withoutAnyItStarts() throws Exception {
        starts(folder.resolve("none.jsa"));
    }

    @Test
    void cutShortItIsLeftAlone() throws Exception {
        starts(put(Arrays.copyOf(whole, whole.length / 2), whole.length));
        starts(put(new byte[0], whole.length));
    }

    @Test
    void withoutItsLengthItIsLeftAlone() throws Exception {
        Path archive = put(Arrays.copyOf(whole, whole.length / 2), whole.length);
        Files.delete(archive.resolveSibling(archive.getFileName() + ".length"));
        starts(archive);
    }

    @Test
    void noArchiveAtAllIsLeftAlone() throws Exception {
        byte[] noise = new byte[1 << 20];
        new Random(7).nextBytes(noise);
        starts(put(noise, noise.length));
    }

    @Test
    void bytesThatHaveChangedAreFound() throws Exception {
        for (int part = 1; part < 8; part++) {
            byte[] changed = whole.clone();
            Arrays.fill(changed, whole.length / 8 * part, whole.length / 8 * part + 64, (byte) 0x5A);
            starts(put(changed, changed.length));
        }
    }

    @Test
    void whatWasMadeWithoutADisplayIsMadeAgainWhereThereIsOne() throws Exception {
        Path archive = put(whole, whole.length);
        String ask = "archive=$1; is_ready_here && echo ready || echo make";
        assertThat(sh("unset DISPLAY; " + ask, archive)).isEqualTo("ready\n");
        assertThat(sh("DISPLAY=:9; " + ask, archive)).isEqualTo("make\n");
        Files.createFile(archive.resolveSibling(archive.getFileName() + ".screens"));
        assertThat(sh("DISPLAY=:9; " + ask, archive)).isEqualTo("ready\n");
    }

    private Path put(byte[] bytes, int length) throws IOException {
        Path archive = folder.resolve("classes.jsa");
        Files.write(archive, bytes);
        Files.writeString(folder.resolve("classes.jsa.length"), length + "\n");
        return archive;
    }

    private static void starts(Path archive) throws IOException, InterruptedException {
        assertThat(sh("archive=$1; start gym.sorespot.Sorespot --version", archive))
                .matches("Sorespot [^\n]*\n");
    }

    private static String loadedFrom(Path archive) throws IOException, InterruptedException {
        return sh(
                "archive=$1; export JDK_JAVA_OPTIONS=-Xlog:class+load;" + " start gym.sorespot.Sorespot --version",
                archive);
    }

    /** Runs a script as the launcher's own; its output and its complaints together. */
    private static String sh(String script, Path argument) throws IOException, InterruptedException {
        String head = "here=" + TREE.toAbsolutePath() + "; . \"$here/bin/java-options\"; ";
        Process process = new ProcessBuilder("sh", "-c", head + script, "sh", argument.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }
}
