package gym.sorespot.strength.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import gym.sorespot.reading.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TranslationReaderTest {
    private static final Path SHIPPED = Path.of(System.getProperty("sorespot.home", "."), "exercises");

    @TempDir
    Path folder = Path.of("");

    @BeforeEach
    void oneExercise() throws IOException {
        Files.writeString(
                folder.resolve("cat-cow.yaml"),
                Files.readString(SHIPPED.resolve("cat-cow.yaml")).replaceAll("(?m)^(harder|easier):.*\n", ""));
        Files.createDirectory(folder.resolve("de"));
    }

    private CatalogueReader.Reading german(String file, String text) throws IOException {
        Files.writeString(folder.resolve("de").resolve(file), text);
        return new CatalogueReader().read(folder);
    }

    private static List<String> problems(CatalogueReader.Reading reading) {
        return reading.problems().stream()
                .map(problem -> problem.file().getFileName() + ":" + problem.line() + ": " + problem.wrong())
                .toList();
    }

    @Test
    void namesAndStepsAreSaidAndTheVersionTellsBoth() throws IOException {
        String text = "name: Katze\nsteps:\n  - a\n  - b\n  - c\n  - d\n";
        Catalogue catalogue = german("cat-cow.yaml", text).catalogue();
        Catalogue german = catalogue.in(Locale.GERMAN);

        assertThat(german.find("cat-cow").orElseThrow().name()).isEqualTo("Katze");
        assertThat(german.find("cat-cow").orElseThrow().steps()).containsExactly("a", "b", "c", "d");
        assertThat(german.version()).matches(catalogue.version() + "-[0-9a-f]{4}");
        assertThat(catalogue.in(Locale.FRENCH)).isSameAs(catalogue);
        assertThat(german.in(Locale.ENGLISH)).isSameAs(catalogue);
        Catalogue corrected =
                german("cat-cow.yaml", text.replace("Katze", "Kuh")).catalogue();
        assertThat(corrected.version()).isEqualTo(catalogue.version());
        assertThat(corrected.in(Locale.GERMAN).version()).isNotEqualTo(german.version());
    }

    @Test
    void anExerciseWithoutWordsIsNamedWithTheFileToAdd() {
        assertThat(problems(new CatalogueReader().read(folder)))
                .containsExactly("cat-cow.yaml:0: \"Cat-cow\" has no words in this language");
    }

    @Test
    void aLostStepWordsForNothingAndOtherFieldsAreNamed() throws IOException {
        german("dog-cow.yaml", "name: Hund\nsteps: [a]\n");
        CatalogueReader.Reading reading = german("cat-cow.yaml", "name: Katze\nlevel: 3\nsteps: [a, b, c]\n");

        assertThat(problems(reading))
                .containsExactly(
                        "cat-cow.yaml:2: there is no field \"level\"",
                        "cat-cow.yaml:3: steps: there are 3 steps here, and the exercise has 4",
                        "dog-cow.yaml:0: there is no exercise dog-cow that these words could be for");
        assertThat(problems(german("cat-cow.yaml", "name: Katze\nsteps: [a, b, c]\n")))
                .contains("cat-cow.yaml:2: steps: there are 3 steps here, and the exercise has 4");
        assertThat(reading.catalogue()
                        .in(Locale.GERMAN)
                        .find("cat-cow")
                        .orElseThrow()
                        .name())
                .isEqualTo("Cat-cow");
    }

    @Test
    void aNameOfOneLanguageIsReadInAnother() throws IOException {
        Catalogue catalogue =
                german("cat-cow.yaml", "name: Katze\nsteps: [a, b, c, d]\n").catalogue();

        assertThat(catalogue.named("cat-cow", "Katze")).isEqualTo("Cat-cow");
        assertThat(catalogue.in(Locale.GERMAN).named("cat-cow", "Cat-cow")).isEqualTo("Katze");
        assertThat(catalogue.in(Locale.GERMAN).named("cat-cow", "What it once was"))
                .isEqualTo("What it once was");
    }

    @Test
    void allThatIsShippedIsTranslated() {
        assertThat(new CatalogueReader().read(SHIPPED).problems())
                .extracting(Problem::toString)
                .isEmpty();
    }
}
