package gym.sorespot.strength.catalogue.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many files at once: unseen until the moment that counts, all or none, and taken back in one go. */
class StagedChangeTest {
    @TempDir
    private Path parent;

    private Path folder;
    private CatalogueEdits edits;

    @BeforeEach
    void begin() throws IOException {
        folder = Files.createDirectory(parent.resolve("exercises"));
        edits = new CatalogueEdits(folder, parent.resolve("changes"), Clock.systemUTC());
        Files.writeString(folder.resolve("old.yaml"), "old");
    }

    @Test
    void isSeenAllAtOnceAndTakenBackAllAtOnce() throws IOException {
        StagedChange staged = edits.stage(Change.Kind.IMPORT, files(120));
        assertThat(staged.size()).isEqualTo(120);
        while (staged.step()) {
            assertThat(staged.done()).isBetween(1, 119);
            assertThat(names()).containsExactly("old.yaml");
        }
        Change made = staged.make("desk").change().orElseThrow();
        assertThat(names()).hasSize(121);
        assertThat(folder.resolve("new-007.yaml")).hasContent("text 7");
        assertThat(hidden()).isEmpty();

        assertThat(edits.undoable()).containsExactly(made);
        assertThat(edits.undo(made, "desk").conflict()).isEmpty();
        assertThat(names()).containsExactly("old.yaml");
    }

    @Test
    void nothingHappensWhenAFileHasComeMeanwhile() throws IOException {
        StagedChange staged = edits.stage(Change.Kind.IMPORT, files(70));
        while (staged.step()) {
            Files.writeString(folder.resolve("new-069.yaml"), "somebody's");
        }
        assertThat(staged.make("desk").conflict().map(Outcome.Conflict::name)).contains("new-069.yaml");
        assertThat(names()).containsExactly("new-069.yaml", "old.yaml");
        assertThat(folder.resolve("new-069.yaml")).hasContent("somebody's");
        assertThat(hidden()).isEmpty();
        assertThat(edits.undoable()).isEmpty();
    }

    @Test
    void nothingIsTakenBackWhereOneHasChangedSince() throws IOException {
        StagedChange staged = edits.stage(Change.Kind.IMPORT, files(3));
        while (staged.step()) {
            continue;
        }
        Change made = staged.make("desk").change().orElseThrow();
        Files.writeString(folder.resolve("new-001.yaml"), "better");
        assertThat(edits.undo(made, "desk").conflict().map(Outcome.Conflict::name))
                .contains("new-001.yaml");
        assertThat(names()).hasSize(4);
        assertThat(folder.resolve("new-001.yaml")).hasContent("better");
    }

    @Test
    void whatAKilledProcessLeftIsTidiedUp() throws IOException {
        StagedChange staged = edits.stage(Change.Kind.IMPORT, files(60));
        staged.step();
        assertThat(hidden()).hasSize(1);
        edits.recover();
        assertThat(hidden()).isEmpty();
        assertThat(names()).containsExactly("old.yaml");
    }

    private static List<FileChange> files(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new FileChange("new-%03d.yaml".formatted(i), null, "text " + i))
                .toList();
    }

    private List<String> names() throws IOException {
        return all(false);
    }

    private List<String> hidden() throws IOException {
        return all(true);
    }

    private List<String> all(boolean hidden) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.startsWith(".") == hidden)
                    .sorted()
                    .toList();
        }
    }
}
