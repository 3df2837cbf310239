package gym.sorespot.strength.catalogue.editing;

import static org.assertj.core.api.Assertions.assertThat;

import gym.sorespot.strength.catalogue.editing.Change.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogueEditsTest {
    private static final String A = "a.yaml";
    private static final String B = "b.yaml";

    @TempDir
    private Path parent;

    private CatalogueEdits edits = new CatalogueEdits(Path.of(""), Path.of(""), Clock.systemUTC());

    @BeforeEach
    void oneFile() throws IOException {
        Files.createDirectory(folder());
        write(A, "one");
        edits = open();
    }

    @Test
    void savesKeepsTheVersionBeforeAndTakesItBack() throws IOException {
        Change change = edit(A, "one", "two").change().orElseThrow();
        assertThat(read(A)).isEqualTo("two");
        assertThat(open().versions(A, 5)).containsExactly(change);
        assertThat(change.files()).containsExactly(new FileChange(A, "one", "two"));
        assertThat(edits.undo(change, "Kim").change()).isPresent();
        assertThat(read(A)).isEqualTo("one");
        assertThat(edits.undoable()).isEmpty();
    }

    @Test
    void neverWritesOverWhatChangedUnderneath() throws IOException {
        write(A, "theirs");
        Outcome outcome = edit(A, "one", "mine");
        assertThat(outcome.conflict()).contains(new Outcome.Conflict(A, "mine", "theirs"));
        assertThat(read(A)).isEqualTo("theirs");
        assertThat(edits.undoable()).isEmpty();
    }

    @Test
    void ofManyFilesAllChangeOrNone() throws IOException {
        write(B, "theirs");
        Outcome outcome = edits.make(
                Kind.IMPORT, "Kim", List.of(new FileChange(A, "one", "two"), new FileChange(B, null, "new")));
        assertThat(outcome.conflict()).isPresent();
        assertThat(read(A)).isEqualTo("one");
        assertThat(read(B)).isEqualTo("theirs");
    }

    @Test
    void undoingStopsWhereSomebodyHasWrittenSince() throws IOException {
        Change change = edit(A, "one", "two").change().orElseThrow();
        write(A, "three");
        assertThat(edits.undo(change, "Kim").conflict()).contains(new Outcome.Conflict(A, "one", "three"));
        assertThat(read(A)).isEqualTo("three");
        assertThat(edits.undoable()).containsExactly(change);
    }

    @Test
    void theLastTwentyCanBeTakenBackOneAfterTheOther() throws IOException {
        for (int i = 0; i < 25; i++) {
            edit(A, i == 0 ? "one" : "text " + i, "text " + (i + 1));
        }
        assertThat(edits.undoable()).hasSize(CatalogueEdits.UNDOABLE);
        for (int i = 0; i < CatalogueEdits.UNDOABLE; i++) {
            assertThat(edits.undo(edits.undoable().get(0), "Kim").change()).isPresent();
        }
        assertThat(read(A)).isEqualTo("text 5");
    }

    @Test
    void additionsAndRemovalsAreTakenBackToo() throws IOException {
        Change added = edits.make(Kind.ADD, "Kim", List.of(new FileChange(B, null, "new")))
                .change()
                .orElseThrow();
        Change removed = edits.make(Kind.DELETE, "Kim", List.of(new FileChange(A, "one", null)))
                .change()
                .orElseThrow();
        assertThat(folder().resolve(A)).doesNotExist();
        edits.undo(removed, "Kim");
        edits.undo(added, "Kim");
        assertThat(read(A)).isEqualTo("one");
        assertThat(folder().resolve(B)).doesNotExist();
    }

    @Test
    void whatWasBegunAndReachedTheFileIsDone() throws IOException {
        new ChangeLog(changes()).begin(change(new FileChange(A, "one", "two")));
        write(A, "two");
        assertThat(open().recover()).isEqualTo(1);
        assertThat(edits.undoable()).hasSize(1);
    }

    @Test
    void whatWasBegunAndReachedOnlySomeFilesIsTakenBack() throws IOException {
        new ChangeLog(changes()).begin(change(new FileChange(A, "one", "two"), new FileChange(B, null, "new")));
        write(A, "two");
        assertThat(open().recover()).isEqualTo(1);
        assertThat(read(A)).isEqualTo("one");
        assertThat(edits.undoable()).isEmpty();
    }

    private static Change change(FileChange... files) {
        return new Change(1, java.time.Instant.EPOCH, "Kim", Kind.EDIT, 0, List.of(files));
    }

    private Outcome edit(String name, String before, String after) throws IOException {
        return edits.make(Kind.EDIT, "Kim", List.of(new FileChange(name, before, after)));
    }

    private CatalogueEdits open() {
        return new CatalogueEdits(folder(), changes(), Clock.systemUTC());
    }

    private Path folder() {
        return parent.resolve("exercises");
    }

    private Path changes() {
        return parent.resolve("changes");
    }

    private String read(String name) throws IOException {
        return Files.readString(folder().resolve(name));
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder().resolve(name), text);
    }
}
