package gym.sorespot.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every language says everything: no key is missing, none is left over, and each has the same places to fill. */
class TranslationsTest {
    private static final Pattern PLACE = Pattern.compile("\\{([0-9])");

    static Stream<Locale> languages() {
        return Languages.all().stream().filter(language -> !language.equals(Locale.ENGLISH));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void nothingIsMissing(Locale language) {
        List<String> missing = new ArrayList<>();
        for (Path english : BundleFiles.english()) {
            Path file = BundleFiles.in(english, language);
            Properties words = BundleFiles.words(english);
            BundleFiles.keys(english).stream()
                    .filter(key -> !BundleFiles.keys(file).contains(key))
                    .forEach(key -> missing.add(BundleFiles.shown(file) + ": add   " + key + " = ("
                            + language.getLanguage() + " for: " + words.getProperty(key) + ")"));
        }
        assertThat(missing)
                .as("words that %s lacks; add these lines", language.getDisplayLanguage(Locale.ENGLISH))
                .isEmpty();
    }

    /** A language may have more only where its words bend: forms of an area. */
    @ParameterizedTest
    @MethodSource("languages")
    void nothingIsLeftOver(Locale language) {
        List<String> over = new ArrayList<>();
        for (Path english : BundleFiles.english()) {
            Path file = BundleFiles.in(english, language);
            boolean areas = file.getFileName().toString().startsWith("areas");
            BundleFiles.keys(file).stream()
                    .filter(key -> !BundleFiles.keys(english).contains(key))
                    .filter(key -> !(areas && key.matches(".*\\.(kind|yours|m|n)")))
                    .forEach(key -> over.add(BundleFiles.shown(file) + ": remove   " + key));
        }
        assertThat(over).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void eachSentenceFillsTheSamePlaces(Locale language) {
        List<String> different = new ArrayList<>();
        for (Path english : BundleFiles.english()) {
            Properties words = BundleFiles.words(english);
            Properties other = BundleFiles.words(BundleFiles.in(english, language));
            for (String key : other.stringPropertyNames()) {
                String original = words.getProperty(key);
                if (original != null && !places(original).equals(places(other.getProperty(key)))) {
                    different.add(
                            BundleFiles.shown(english) + " " + key + ": " + original + " / " + other.getProperty(key));
                }
            }
        }

        assertThat(different).isEmpty();
    }

    private static TreeSet<String> places(String pattern) {
        TreeSet<String> places = new TreeSet<>();
        PLACE.matcher(pattern).results().map(MatchResult::group).forEach(places::add);
        return places;
    }
}
