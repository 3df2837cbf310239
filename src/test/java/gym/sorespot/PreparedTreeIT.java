package gym.sorespot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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
    void read() throws IOException {
        assertThat(TREE.resolve("ready").resolve("classes.jsa.for"))
                .as("the build kept classes ready, else see target/keep-classes.log")
                .exists();
        whole = Files.readAllBytes(TREE.resolve("ready").resolve("classes.jsa"));
    }

    @Test
    void whatIsWholeIsUsed() throws Exception {
        assertThat(loadedFrom(put(whole))).contains("gym.sorespot.Sorespot source: shared objects file");
    }

    @Test
    void withoutAnyItStarts() throws Exception {
        starts(folder.resolve("none.jsa"));
    }

    @Test
    void cutShortItStarts() throws Exception {
        for (int eighths = 0; eighths < 8; eighths++) {
            starts(put(Arrays.copyOf(whole, whole.length / 8 * eighths)));
        }
        starts(put(Arrays.copyOf(whole, whole.length - 5)));
    }

    @Test
    void noArchiveAtAllIsLeftAlone() throws Exception {
        byte[] noise = new byte[1 << 20];
        new Random(7).nextBytes(noise);
        starts(put(noise));
    }

    @Test
    void bytesThatHaveChangedAreFound() throws Exception {
        for (int part = 1; part < 8; part++) {
            byte[] changed = whole.clone();
            Arrays.fill(changed, whole.length / 8 * part, whole.length / 8 * part + 64, (byte) 0x5A);
            starts(put(changed));
        }
    }

    @Test
    void itHasToBeMadeAgainForAnotherJavaPlaceOrJar() throws Exception {
        Path archive = put(whole);
        Path note = archive.resolveSibling("classes.jsa.for");
        List<String> noted = Files.readAllLines(note);
        assertThat(isReady(archive)).isEqualTo("ready\n");
        for (int line = 0; line < noted.size(); line++) {
            List<String> other = new ArrayList<>(noted);
            other.set(line, "/elsewhere");
            Files.write(note, other);
            assertThat(isReady(archive)).as("line %d is another", line + 1).isEqualTo("make\n");
        }
        Files.write(note, noted.subList(0, 1));
        assertThat(isReady(archive)).as("the note was cut short").isEqualTo("make\n");
        Files.delete(note);
        assertThat(isReady(archive)).as("it was never finished").isEqualTo("make\n");
    }

    @Test
    void itHasToBeMadeAgainForAJarThatIsNewer() throws Exception {
        Path jar = folder.resolve("lib").resolve("a.jar");
        Files.createDirectories(jar.getParent());
        Files.createFile(jar);
        Path archive = put(whole);
        List<String> note = Files.readAllLines(archive.resolveSibling("classes.jsa.for"));
        Files.write(archive.resolveSibling("classes.jsa.for"), List.of(note.get(0), note.get(1), folder.toString()));
        String ask = "here=${1%/*}; archive=$1; is_ready && echo ready || echo make";
        FileTime now = Files.getLastModifiedTime(archive);
        FileTime later = FileTime.fromMillis(now.toMillis() + 1000);
        assertThat(sh(ask, archive)).isEqualTo("ready\n");
        Files.setLastModifiedTime(jar, later);
        assertThat(sh(ask, archive)).as("written over in its place").isEqualTo("make\n");
        Files.setLastModifiedTime(jar, now);
        Files.setLastModifiedTime(jar.getParent(), later);
        assertThat(sh(ask, archive)).as("put there with an old date").isEqualTo("make\n");
    }

    private static String isReady(Path archive) throws IOException, InterruptedException {
        return sh("archive=$1; is_ready && echo ready || echo make", archive);
    }

    private Path put(byte[] bytes) throws IOException {
        Path archive = folder.resolve("classes.jsa");
        Files.write(archive, bytes);
        Files.copy(
                TREE.resolve("ready").resolve("classes.jsa.for"),
                folder.resolve("classes.jsa.for"),
                StandardCopyOption.REPLACE_EXISTING);
        return archive;
    }

    private static void starts(Path archive) throws IOException, InterruptedException {
        assertThat(sh("archive=$1; start gym.sorespot.Sorespot --version", archive))
                .matches("Sorespot [^\n]*\n");
    }

    private static String loadedFrom(Path archive) throws IOException, InterruptedException {
        return sh(
                "archive=$1; export JDK_JAVA_OPTIONS=-Xlog:class+load; start gym.sorespot.Sorespot --version", archive);
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
