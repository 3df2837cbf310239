package gym.sorespot.reading.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class YamlDraftTest {
    @TempDir
    Path folder = Path.of("");

    private Path file = Path.of("");

    @BeforeEach
    void write() throws IOException {
        file = folder.resolve("a.yaml");
        Files.writeString(file, "# both\na: 1\nb: 2\n");
    }

    @Test
    void twoWhoChangeDifferentThingsBothSucceed() throws IOException {
        YamlDraft draft = draft().put("a", Nodes.number(9));
        Files.writeString(file, "# both, and more\na: 1\nb: 3\n");
        assertThat(draft.save(file, "").conflict()).isEmpty();
        assertThat(file).hasContent("# both, and more\na: 9\nb: 3\n");
    }

    @Test
    void twoWhoChangeTheSameAreShownBoth() throws IOException {
        YamlDraft draft = draft().put("a", Nodes.number(9));
        Files.writeString(file, "a: 5\n");
        assertThat(draft.save(file, "").conflict()).hasValueSatisfying(conflict -> {
            assertThat(conflict.path()).isEqualTo("a");
            assertThat(conflict.mine()).isEqualTo("# both\na: 9\nb: 2\n");
            assertThat(conflict.theirs()).isEqualTo("a: 5\n");
        });
        assertThat(file).hasContent("a: 5\n");
    }

    @Test
    void aFileThatIsMissingBeginsAsItIsShipped() throws IOException {
        Files.delete(file);
        YamlDraft draft = new YamlDraft("# shipped\na: 1\n").put("a", Nodes.number(2));
        assertThat(draft.save(file, "# shipped\na: 1\n").conflict()).isEmpty();
        assertThat(file).hasContent("# shipped\na: 2\n");
        assertThat(folder)
                .isDirectoryNotContaining(left -> left.getFileName().toString().startsWith("."));
    }

    private YamlDraft draft() throws IOException {
        return new YamlDraft(Files.readString(file));
    }
}
