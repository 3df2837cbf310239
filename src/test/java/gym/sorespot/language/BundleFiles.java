package gym.sorespot.language;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The bundles of the source tree, as files: each English one, and its sister in another language. */
final class BundleFiles {
    static final Path RESOURCES = Path.of(System.getProperty("sorespot.home", "."), "src", "main", "resources");

    /** Not for people: sizes, colours, pictograms, theme, and the command line, which speaks English. */
    private static final List<String> NO_WORDS = List.of("Theme", "Laf", "glyphs", "colours", "keyboard");

    private BundleFiles() {}

    /** Every bundle for people at the screen or on paper, in English. */
    static List<Path> english() {
        try (Stream<Path> files = Files.walk(RESOURCES)) {
            return files.filter(file -> file.toString().endsWith(".properties"))
                    .filter(file -> !file.getFileName().toString().matches(".*_[a-z]{2,3}\\.properties"))
                    .filter(file -> NO_WORDS.stream()
                            .noneMatch(name -> file.getFileName().toString().contains(name)))
                    .filter(file -> !isCommandLine(file))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isCommandLine(Path file) {
        String path = file.toString().replace('\\', '/');
        return path.contains("/sorespot/command/") || path.contains("/session/json/");
    }

    /** The same bundle in another language; it need not be there. */
    static Path in(Path english, Locale language) {
        String name = english.getFileName().toString().replace(".properties", "");
        return english.resolveSibling(name + "_" + language.getLanguage() + ".properties");
    }

    /** The keys of a bundle with their words; none where there is no file. */
    static Properties words(Path file) {
        Properties words = new Properties();
        if (Files.exists(file)) {
            try (Reader text = Files.newBufferedReader(file)) {
                words.load(text);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return words;
    }

    static SortedSet<String> keys(Path file) {
        return new TreeSet<>(words(file).stringPropertyNames());
    }

    /** As a translator finds it. */
    static String shown(Path file) {
        return RESOURCES.relativize(file).toString().replace('\\', '/');
    }
}
