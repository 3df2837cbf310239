package gym.sorespot.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No bundle says what nobody asks for, and no screen says what stands in no bundle: read from the source. */
class KeysInUseTest {
    private static final Path SOURCE =
            Path.of(System.getProperty("sorespot.home", "."), "src", "main", "java", "gym", "sorespot");

    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");

    /** Two words after each other, the first with a capital or both of some length: a text that somebody reads. */
    private static final Pattern SENTENCE = Pattern.compile("[A-Z][a-z]+ [a-z]{2,}.*|[A-Z][a-z]{2,}[…?]?");

    /** Whoever may write plain English: logs, faults of ours, files that are not for people at the screen. */
    private static final Pattern NOT_SHOWN = Pattern.compile(
            "LOG\\.|Exception\\(|Error\\(|throw |requireNonNull|@|setName\\(|FaultLog|Thread|\\bassert\\b|switch|case |"
                    + "getFont|Font|\"(Wrong|Right)|new Dimension");

    @Test
    void everyEntryIsAskedFor() {
        Set<String> literals = literals();
        Languages.all().forEach(language -> literals.add(language.getLanguage()));
        // A key that is put together at run time begins or ends with what stands in the source.
        Set<String> beginnings = literals.stream()
                .filter(text -> text.endsWith(".") || text.endsWith("-"))
                .collect(Collectors.toSet());
        Set<String> endings =
                literals.stream().filter(text -> text.startsWith(".")).collect(Collectors.toSet());
        List<String> unused = new ArrayList<>();
        for (Path bundle : BundleFiles.english()) {
            if (isKeyedById(bundle)) {
                continue;
            }
            for (String key : BundleFiles.keys(bundle)) {
                String kind = key.replaceAll("\\.(wrong|right)$", "");
                boolean used = literals.contains(key)
                        || literals.contains(kind)
                        || beginnings.stream().anyMatch(key::startsWith)
                        || endings.stream().anyMatch(key::endsWith)
                        || literals.stream().anyMatch(text -> text.length() > 1 && key.endsWith("." + text));
                if (!used) {
                    unused.add(BundleFiles.shown(bundle) + ": remove   " + key);
                }
            }
        }
        assertThat(unused).as("words that nobody asks for").isEmpty();
    }

    /** Their keys are ids of areas, symptoms, equipment, facts; other tests hold each against its enum or its rules. */
    private static boolean isKeyedById(Path bundle) {
        return Set.of("areas.properties", "triage.properties", "equipment.properties", "facts.properties")
                .contains(bundle.getFileName().toString());
    }

    @Test
    void screensSayNothingThatStandsInNoBundle() {
        List<String> hard = new ArrayList<>();
        for (Path file : sources()) {
            if (!isScreen(file)) {
                continue;
            }
            for (String line : lines(file)) {
                String code = line.strip();
                if (code.startsWith("*")
                        || code.startsWith("//")
                        || code.startsWith("/*")
                        || NOT_SHOWN.matcher(code).find()) {
                    continue;
                }
                LITERAL.matcher(code)
                        .results()
                        .map(found -> found.group(1))
                        .filter(text -> SENTENCE.matcher(text).matches())
                        .forEach(text -> hard.add(SOURCE.relativize(file) + ": \"" + text + "\""));
            }
        }
        assertThat(hard).as("put these into a bundle").isEmpty();
    }

    private static boolean isScreen(Path file) {
        String path = file.toString().replace('\\', '/');
        return path.contains("/sorespot/touch/")
                || path.contains("/kiosk/screen/")
                || path.contains("/strength/member/")
                || path.contains("/strength/staff/")
                || path.contains("/strength/sheet/content/");
    }

    private static Set<String> literals() {
        Set<String> all = new TreeSet<>();
        sources().forEach(file -> lines(file).forEach(line -> LITERAL.matcher(line)
                .results()
                .map(found -> found.group(1))
                .forEach(all::add)));
        return all;
    }

    private static List<Path> sources() {
        try (Stream<Path> files = Files.walk(SOURCE)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
