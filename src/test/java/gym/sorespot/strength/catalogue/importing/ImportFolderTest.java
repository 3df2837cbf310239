package gym.sorespot.strength.catalogue.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An import that is cut off leaves everything or nothing. */
class ImportFolderTest {
    @TempDir
    private Path folder;

    @Test
    void addsAllFiles() throws IOException {
        assertThat(new ImportFolder(folder).add(Map.of("a.yaml", "a", "b.yaml", "b")))
                .hasSize(2);
        assertThat(names()).containsExactly("a.yaml", "b.yaml");
    }

    @Test
    void writesNothingWhenOneIsThere() throws IOException {
        Files.writeString(folder.resolve("b.yaml"), "mine");
        assertThatThrownBy(() -> new ImportFolder(folder).add(Map.of("a.yaml", "a", "b.yaml", "b")))
                .isInstanceOf(FileAlreadyExistsException.class);
        assertThat(names()).containsExactly("b.yaml");
        assertThat(folder.resolve("b.yaml")).hasContent("mine");
    }

    @Test
    void throwsAwayWhatWasNotYetWhole() throws IOException {
        Path part = Files.createDirectory(folder.resolve(".import-1.part"));
        Files.writeString(part.resolve("a.yaml"), "a");
        assertThat(new ImportFolder(folder).recover()).isZero();
        assertThat(names()).isEmpty();
    }

    @Test
    void finishesWhatWasWholeAndOverwritesNothing() throws IOException {
        Path ready = Files.createDirectory(folder.resolve(".import-1.ready"));
        Files.writeString(ready.resolve("a.yaml"), "a");
        Files.writeString(ready.resolve("b.yaml"), "b");
        Files.writeString(folder.resolve("b.yaml"), "newer");
        assertThat(new ImportFolder(folder).recover()).isEqualTo(1);
        assertThat(names()).containsExactly("a.yaml", "b.yaml");
        assertThat(folder.resolve("b.yaml")).hasContent("newer");
    }

    @Test
    void finishesAnEarlierOneFirst() throws IOException {
        Path ready = Files.createDirectory(folder.resolve(".import-1.ready"));
        Files.writeString(ready.resolve("a.yaml"), "a");
        new ImportFolder(folder).add(Map.of("b.yaml", "b"));
        assertThat(names()).containsExactly("a.yaml", "b.yaml");
    }

    @Test
    void recoversNothingWhereThereIsNothing() throws IOException {
        assertThat(new ImportFolder(folder.resolve("away")).recover()).isZero();
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
