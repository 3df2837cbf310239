package gym.sorespot.strength.sheet.print;

import static org.assertj.core.api.Assertions.assertThat;

import gym.sorespot.reading.Problem;
import gym.sorespot.strength.sheet.paint.Paper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrintSettingsReaderTest {
    @TempDir
    Path folder;

    private PrintSettingsReader.Reading read(String text) throws IOException {
        Files.writeString(folder.resolve(PrintSettingsReader.FILE), text);
        return PrintSettingsReader.read(folder);
    }

    @Test
    void withoutAFileTheUsualHolds() {
        assertThat(PrintSettingsReader.read(folder).settings()).isEqualTo(PrintSettings.DEFAULT);
    }

    @Test
    void theShippedFileSaysWhatHoldsWithoutIt() {
        Path shipped = Path.of(System.getProperty("sorespot.home", "."), "kiosk-config");
        PrintSettingsReader.Reading read = PrintSettingsReader.read(shipped);
        assertThat(read.problems()).isEmpty();
        assertThat(read.settings()).isEqualTo(PrintSettings.DEFAULT);
    }

    @Test
    void everyLineCounts() throws IOException {
        assertThat(read("printer: Front_desk\npaper: receipt\ncopies: 1\ncolour: yes\n")
                        .settings())
                .isEqualTo(new PrintSettings(true, "Front_desk", Paper.RECEIPT, 1, true));
    }

    @Test
    void noneIsNoPrinter() throws IOException {
        assertThat(read("printer: none\n").settings().enabled()).isFalse();
    }

    @Test
    void aSlipCostsItsOwnLineAndIsNamedWithItsPlace() throws IOException {
        PrintSettingsReader.Reading read = read("printer: Desk\npaper: A5\ncopies: 99\n");
        assertThat(read.settings()).isEqualTo(new PrintSettings(true, "Desk", Paper.A4, 2, false));
        assertThat(read.problems()).extracting(Problem::line).containsExactly(2, 3);
        assertThat(read.problems().get(0).toString()).contains("a4, letter, receipt");
        assertThat(read.problems().get(1).toString()).contains("1 to 5");
    }
}
