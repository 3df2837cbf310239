package gym.sorespot.reading;

import static org.assertj.core.api.Assertions.assertThat;

import gym.sorespot.reading.GuardedFile.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GuardedFileTest {
    @TempDir
    private Path folder;

    @Test
    void changesWhatSaysWhatWasRead() throws IOException {
        Files.writeString(file(), "old");
        assertThat(GuardedFile.change(file(), "old", "new")).isEqualTo(new Outcome(true, "new"));
        assertThat(file()).hasContent("new");
        assertThat(names()).containsExactly("a.yaml");
    }

    @Test
    void leavesWhatSaysSomethingElseAndHandsItOver() throws IOException {
        Files.writeString(file(), "theirs");
        assertThat(GuardedFile.change(file(), "old", "new")).isEqualTo(new Outcome(false, "theirs"));
        assertThat(file()).hasContent("theirs");
        assertThat(names()).containsExactly("a.yaml");
    }

    @Test
    void makesAFileOnlyWhereNoneIs() throws IOException {
        assertThat(GuardedFile.change(file(), null, "new").done()).isTrue();
        assertThat(GuardedFile.change(file(), null, "newer")).isEqualTo(new Outcome(false, "new"));
        assertThat(file()).hasContent("new");
    }

    @Test
    void removesAFileOnlyAsItWasRead() throws IOException {
        Files.writeString(file(), "theirs");
        assertThat(GuardedFile.change(file(), "old", null).done()).isFalse();
        assertThat(GuardedFile.change(file(), "theirs", null)).isEqualTo(new Outcome(true, null));
        assertThat(names()).isEmpty();
        assertThat(GuardedFile.change(file(), "theirs", "new")).isEqualTo(new Outcome(false, null));
    }

    @Test
    void whatWasMovedAsideComesBackUnlessItsPlaceIsTaken() throws IOException {
        Path aside = AsideFiles.nameFor(file());
        Files.writeString(aside, "old");
        assertThat(AsideFiles.putBack(folder)).isEqualTo(1);
        assertThat(file()).hasContent("old");
        Files.writeString(aside, "older");
        assertThat(AsideFiles.putBack(folder)).isZero();
        assertThat(file()).hasContent("old");
        assertThat(Path.of(aside + ".kept")).hasContent("older");
        Files.delete(file());
        assertThat(AsideFiles.putBack(folder)).isZero();
        assertThat(file()).doesNotExist();
    }

    private Path file() {
        return folder.resolve("a.yaml");
    }

    private Stream<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList().stream();
        }
    }
}
