package gym.sorespot.strength.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Files and folders that the system does not let us read; as root by another user's eyes, since root may read all. */
class UnreadableIT {
    private Path folder = Path.of("");

    @BeforeEach
    void makeAFolderThatOthersMayEnter() throws IOException {
        assumeThat(FileSystems.getDefault().supportedFileAttributeViews()).contains("posix");
        folder = Files.createTempDirectory("unreadable");
        allow(folder, "rwxr-xr-x");
    }

    @AfterEach
    void tidyUp() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            all.sorted(java.util.Comparator.reverseOrder())
                    .forEach(path -> path.toFile().delete());
        }
    }

    @Test
    void namesAFileThatMayNotBeRead() throws IOException, InterruptedException {
        Path exercises = Files.createDirectory(folder.resolve("exercises"));
        allow(exercises, "rwxr-xr-x");
        allow(Files.writeString(exercises.resolve("heel-drop.yaml"), "name: x"), "---------");
        assertThat(readAsNobody(exercises))
                .containsExactly(exercises.resolve("heel-drop.yaml") + ": the system does not allow it to be read;"
                        + " give the kiosk's user the right to read it");
    }

    @Test
    void namesAFolderThatMayNotBeRead() throws IOException, InterruptedException {
        Path exercises = Files.createDirectory(folder.resolve("exercises"));
        allow(exercises, "---------");
        assertThat(readAsNobody(exercises))
                .containsExactly(exercises + ": the system does not allow it to be read; give the kiosk's user the"
                        + " right to read it");
        allow(exercises, "rwxr-xr-x");
    }

    private List<String> readAsNobody(Path exercises) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        if (System.getProperty("user.name").equals("root")) {
            assumeThat(Path.of("/usr/bin/setpriv")).exists();
            command.addAll(List.of("/usr/bin/setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"));
        }
        // Nobody may be shut out of the checkout and of root's libraries, so the classes come along.
        String classes = copy(CatalogueReader.class, "main") + ":" + copy(ReadFolderMain.class, "test");
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        command.addAll(List.of(java.toString(), "-cp", classes, ReadFolderMain.class.getName(), exercises.toString()));
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return output.lines().toList();
    }

    private Path copy(Class<?> oneOfThem, String name) throws IOException {
        Path from = Path.of(java.net.URI.create(
                oneOfThem.getProtectionDomain().getCodeSource().getLocation().toString()));
        Path to = folder.resolve(name);
        try (Stream<Path> all = Files.walk(from)) {
            all.forEach(path -> {
                String relative = from.relativize(path).toString();
                if (Files.isDirectory(path)
                        || relative.contains("catalogue")
                        || relative.contains("reading")
                        || relative.contains("language")
                        || relative.contains("body")) {
                    copy(path, to.resolve(relative));
                }
            });
        }
        return to;
    }

    private static void copy(Path from, Path to) {
        try {
            Files.copy(from, to);
            allow(to, "rwxr-xr-x");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void allow(Path path, String rights) throws IOException {
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(rights));
    }
}
