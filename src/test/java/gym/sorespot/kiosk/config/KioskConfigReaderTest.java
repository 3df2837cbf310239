package gym.sorespot.kiosk.config;

import static org.assertj.core.api.Assertions.assertThat;

import gym.sorespot.kiosk.scan.ScannerSettings;
import gym.sorespot.reading.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KioskConfigReaderTest {
    @TempDir
    Path folder = Path.of("");

    @Test
    void withoutAFileDefaultsHold() {
        assertThat(KioskConfigReader.read(folder)).isEqualTo(new ConfigRead(KioskConfig.DEFAULT, java.util.List.of()));
    }

    @Test
    void theShippedFileSaysTheDefaults() {
        Path shipped = Path.of(System.getProperty("sorespot.home", "."), "kiosk-config");
        assertThat(KioskConfigReader.read(shipped).problems()).isEmpty();
        assertThat(KioskConfigReader.read(shipped).config()).isEqualTo(KioskConfig.DEFAULT);
    }

    @Test
    void everyFieldIsRead() throws IOException {
        Files.writeString(folder.resolve("logo.svg"), "<svg/>");
        KioskConfig config =
                read("""
                name: Strong Street
                logo: logo.svg
                screen: 2
                inches: 32
                idle: 90
                warning: 30
                theme: dark
                sounds: no
                languages: [de, en]
                scanner: {prefix: "%", suffix: tab, gap: 50}
                plugins: [strength, opening-hours]
                """)
                        .config();
        assertThat(config.name()).isEqualTo("Strong Street");
        assertThat(config.logo()).contains(folder.resolve("logo.svg").toAbsolutePath());
        assertThat(config.screen()).isEqualTo(2);
        assertThat(config.inches()).isEqualTo(32);
        assertThat(config.idle()).isEqualTo(Duration.ofSeconds(90));
        assertThat(config.warning()).isEqualTo(Duration.ofSeconds(30));
        assertThat(config.theme()).isEqualTo("dark");
        assertThat(config.sounds()).isFalse();
        assertThat(config.languages()).containsExactly(Locale.GERMAN, Locale.ENGLISH);
        assertThat(config.scanner()).isEqualTo(new ScannerSettings("%", '\t', 50));
        assertThat(config.plugins()).containsExactly("strength", "opening-hours");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            warning: 19            | 1 | give a whole number from 20 to 300
            idle: soon             | 1 | give a whole number from 10 to 900
            screen: 0              | 1 | give a whole number from 1 to 9
            inches: 21,5           | 1 | give a number from 5 to 100
            theme: darkk           | 1 | did you mean dark?
            languages: [fr]        | 1 | use one of: en, de
            scanner: {gap: 500}    | 1 | give a whole number from 5 to 100
            scanner: {suffix: "!"} | 1 | use one of: enter, tab
            logo: nowhere.svg      | 1 | put it into kiosk-config
            logo: kiosk.yaml       | 1 | use a file that ends in .svg or .png
            colour: red            | 1 | use one of: name, logo
            """)
    void aSlipCostsItsOwnFieldAndSaysWhatWouldBeRight(String line, int column, String right) throws IOException {
        ConfigRead read = read("name: Here\n" + line + "\n");
        assertThat(read.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.line()).isEqualTo(2);
            assertThat(problem.column()).isGreaterThanOrEqualTo(column);
            assertThat(problem.right()).contains(right);
        });
        KioskConfig d = KioskConfig.DEFAULT;
        assertThat(read.config())
                .isEqualTo(new KioskConfig(
                        "Here",
                        d.logo(),
                        d.screen(),
                        d.inches(),
                        d.idle(),
                        d.warning(),
                        d.scanner(),
                        d.languages(),
                        d.theme(),
                        d.sounds(),
                        d.plugins()));
    }

    @Test
    void brokenYamlMeansDefaultsAndOneProblem() throws IOException {
        ConfigRead read = read("name: [Here\nidle: 30\n");
        assertThat(read.config()).isEqualTo(KioskConfig.DEFAULT);
        assertThat(read.problems()).first().extracting(Problem::file).isEqualTo(folder.resolve("kiosk.yaml"));
    }

    private ConfigRead read(String yaml) throws IOException {
        Files.writeString(folder.resolve(KioskConfigReader.FILE), yaml);
        return KioskConfigReader.read(folder);
    }
}
