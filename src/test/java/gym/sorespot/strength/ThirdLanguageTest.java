package gym.sorespot.strength;

import static org.assertj.core.api.Assertions.assertThat;

import gym.sorespot.language.Languages;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Adding a language is adding files: here Esperanto of a kind, English with a mark before each sentence, put beside the
 * program and the exercises as files and nothing else. Another Java then goes a member's way in it.
 */
class ThirdLanguageTest {
    static final String MARK = "«";
    static final String TAG = "eo";

    private static final Path HOME = Path.of(System.getProperty("sorespot.home", "."));
    private static final Path RESOURCES = HOME.resolve("src/main/resources");
    /** Sizes, colours and the like, and the command line. */
    private static final String NO_WORDS = ".*(Theme|Laf|glyphs|colours|keyboard|/sorespot/command/).*";

    @TempDir
    Path place = Path.of("");

    @Test
    void aMemberGoesTheWholeWayInALanguageThatIsOnlyFiles() throws Exception {
        assertThat(Languages.speaks(Locale.forLanguageTag(TAG))).isFalse();
        bundles();
        exercises();
        cards();
        Process other = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Djava.awt.headless=true",
                        "-XX:TieredStopAtLevel=1",
                        "-Dsorespot.home=" + place,
                        "-cp",
                        place.resolve("words")
                                + System.getProperty("path.separator")
                                + System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        ThirdLanguageWay.class.getName(),
                        place.resolve("data").toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(other.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(other.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(said).contains("on offer: en, de, eo", "own name: " + MARK);
        List<String> screen = said.lines()
                .filter(line -> line.startsWith("screen: "))
                .map(line -> line.substring("screen: ".length()))
                .filter(line -> line.matches(".*\\p{L}{4,}.*"))
                .toList();
        assertThat(screen).as(said).hasSizeGreaterThan(60);
        // Days are named by Java itself.
        assertThat(screen.stream().filter(line -> !line.contains(MARK)))
                .as("what is said in another language")
                .isNotEmpty()
                .containsOnly("mardo, 24 novembro");
        assertThat(said).contains("the way is gone");
    }

    private void bundles() throws IOException {
        try (Stream<Path> files = Files.walk(RESOURCES)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".properties"))
                    .toList()) {
                String name = file.getFileName().toString();
                if (name.matches(".*_[a-z]{2,3}\\.properties")
                        || file.toString().replace('\\', '/').matches(NO_WORDS)) {
                    continue;
                }
                bundle(
                        file,
                        place.resolve("words")
                                .resolve(RESOURCES.relativize(file))
                                .resolveSibling(name.replace(".properties", "_" + TAG + ".properties")));
            }
        }
    }

    private static void bundle(Path english, Path other) throws IOException {
        Properties words = new Properties();
        try (InputStream in = Files.newInputStream(english)) {
            words.load(new java.io.InputStreamReader(in, java.nio.charset.StandardCharsets.UTF_8));
        }
        // Patterns of dates are no words.
        words.replaceAll((key, word) -> key.toString().matches("(date|format)\\..*") ? word : MARK + word);
        Files.createDirectories(other.getParent());
        try (OutputStream out = Files.newOutputStream(other)) {
            words.store(out, null);
        }
    }

    private void exercises() throws IOException {
        Path folder = Files.createDirectories(place.resolve("exercises").resolve(TAG));
        try (Stream<Path> files = Files.list(HOME.resolve("exercises"))) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".yaml")).toList()) {
                Files.copy(file, place.resolve("exercises").resolve(file.getFileName()));
                Files.write(folder.resolve(file.getFileName()), translated(Files.readAllLines(file)));
            }
        }
    }

    /** Name and steps, marked. */
    private static List<String> translated(List<String> lines) {
        List<String> words = new ArrayList<>();
        boolean steps = false;
        for (String line : lines) {
            steps = line.startsWith("steps:") || steps && line.startsWith(" ");
            if (line.startsWith("name:")) {
                words.add("name: " + MARK + line.substring(5).strip());
            } else if (steps) {
                words.add(line.startsWith("  - ") ? "  - " + MARK + line.substring(4) : line);
            }
        }
        return words;
    }

    private void cards() throws IOException {
        Path config = Files.createDirectories(place.resolve("kiosk-config").resolve(TAG));
        Path english = HOME.resolve("kiosk-config");
        for (String file : List.of("kiosk.yaml", "gym.yaml", "cards.yaml", "sheet.yaml")) {
            Files.copy(english.resolve(file), config.resolveSibling(file));
        }
        List<String> words = new ArrayList<>();
        for (String line : Files.readAllLines(english.resolve("de").resolve("cards.yaml"))) {
            words.add(line.replaceFirst("^(  title: |    (?=\\S))", "$1" + MARK));
        }
        Files.write(config.resolve("cards.yaml"), words);
    }
}
