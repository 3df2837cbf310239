package gym.sorespot.strength.gym;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ValidCodesTest {
    @TempDir
    Path folder = Path.of("");

    @Test
    void withoutAListEveryCodeComesIn() throws IOException {
        assertThat(ValidCodes.read(folder).allows("4711")).isTrue();
    }

    @Test
    void aListAsASpreadsheetWritesItLetsInItsCodesOnly() throws IOException {
        Files.writeString(folder.resolve(ValidCodes.FILE), "\uFEFF\"4711\";Kim\r\n0815 ,Jo\r\n\r\nA-9\r\n");
        ValidCodes codes = ValidCodes.read(folder);
        assertThat(codes.allows("4711")).isTrue();
        assertThat(codes.allows("0815")).isTrue();
        assertThat(codes.allows("A-9")).isTrue();
        assertThat(codes.allows("Kim")).isFalse();
        assertThat(codes.allows("")).isFalse();
    }

    @Test
    void anEmptyListLetsNobodyInAndAFolderInItsPlaceIsAnError() throws IOException {
        Files.createFile(folder.resolve(ValidCodes.FILE));
        assertThat(ValidCodes.read(folder).allows("4711")).isFalse();
        Files.delete(folder.resolve(ValidCodes.FILE));
        Files.createDirectory(folder.resolve(ValidCodes.FILE));
        assertThatThrownBy(() -> ValidCodes.read(folder)).isInstanceOf(IOException.class);
    }
}
