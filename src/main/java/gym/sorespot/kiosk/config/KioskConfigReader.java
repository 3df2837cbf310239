package gym.sorespot.kiosk.config;

import gym.sorespot.kiosk.scan.ScannerSettings;
import gym.sorespot.language.Languages;
import gym.sorespot.reading.Fields;
import gym.sorespot.reading.Node;
import gym.sorespot.reading.Problems;
import gym.sorespot.reading.Value;
import gym.sorespot.reading.Wording;
import gym.sorespot.reading.YamlFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads {@code kiosk.yaml}. Stateless and thread-safe; waits for the disk. */
public final class KioskConfigReader {
    /** Name of the file in the configuration folder. */
    public static final String FILE = "kiosk.yaml";

    /** Nobody who needs a moment may be thrown out (rule book: 20 s or more to answer with one touch). */
    static final int LEAST_WARNING_SECONDS = 20;

    private static final Wording WORDING = new Wording(KioskConfigReader.class);
    private static final Map<String, Character> SUFFIXES = Map.of("enter", '\n', "tab", '\t');
    static final List<String> THEMES = List.of("light", "dark", "contrast");

    private final Path folder;
    private final Problems problems;
    private final KioskConfig standard = KioskConfig.DEFAULT;

    private KioskConfigReader(Path folder, Problems problems) {
        this.folder = folder;
        this.problems = problems;
    }

    /** Reads the settings of a folder; a missing file means defaults. Never throws. */
    public static ConfigRead read(Path folder) {
        Path file = folder.resolve(FILE);
        if (Files.notExists(file)) {
            return new ConfigRead(KioskConfig.DEFAULT, List.of());
        }
        Problems problems = new Problems(file);
        KioskConfig config = new KioskConfigReader(folder, problems).read(YamlFile.read(file, problems));
        return new ConfigRead(config, problems.list());
    }

    private KioskConfig read(Optional<Value> top) {
        return top.flatMap(value -> value.fields(
                        "name",
                        "logo",
                        "screen",
                        "inches",
                        "idle",
                        "warning",
                        "scanner",
                        "languages",
                        "theme",
                        "sounds",
                        "plugins"))
                .map(this::config)
                .orElse(standard);
    }

    private KioskConfig config(Fields fields) {
        return new KioskConfig(
                fields.optional("name").flatMap(value -> value.text(1, 40)).orElse(standard.name()),
                fields.optional("logo").flatMap(this::logo),
                fields.optional("screen")
                        .flatMap(value -> value.wholeNumber(1, 9))
                        .orElse(standard.screen()),
                fields.optional("inches")
                        .flatMap(value -> value.decimal(5, 100))
                        .orElse(standard.inches()),
                seconds(fields, "idle", 10, 900).orElse(standard.idle()),
                seconds(fields, "warning", LEAST_WARNING_SECONDS, 300).orElse(standard.warning()),
                fields.optional("scanner")
                        .flatMap(value -> value.fields("prefix", "suffix", "gap"))
                        .map(this::scanner)
                        .orElse(standard.scanner()),
                languages(fields),
                word(fields, "theme", THEMES).orElse(standard.theme()),
                fields.optional("sounds").flatMap(Value::yesNo).orElse(standard.sounds()),
                fields.optional("plugins")
                        .map(value -> value.distinct(1, 50, item -> item.text(1, 60)))
                        .orElse(standard.plugins()));
    }

    private ScannerSettings scanner(Fields fields) {
        ScannerSettings usual = standard.scanner();
        return new ScannerSettings(
                fields.optional("prefix").flatMap(KioskConfigReader::prefix).orElse(usual.prefix()),
                fields.optional("suffix")
                        .flatMap(value -> value.word(
                                "suffix", List.of("enter", "tab"), word -> Optional.ofNullable(SUFFIXES.get(word))))
                        .orElse(usual.suffix()),
                fields.optional("gap")
                        .flatMap(value -> value.wholeNumber(5, 100))
                        .orElse(usual.gapMillis()));
    }

    private static Optional<String> prefix(Value value) {
        return value.text(1, 8).filter(text -> {
            boolean plain = text.chars().allMatch(c -> c > ' ' && c < 127);
            if (!plain) {
                value.problem(WORDING, "prefix", value.name(), value.shown());
            }
            return plain;
        });
    }

    private List<Locale> languages(Fields fields) {
        List<Locale> chosen = new ArrayList<>(fields.optional("languages")
                .map(value -> value.distinct(1, 9, KioskConfigReader::language))
                .orElse(List.of()));
        return chosen.isEmpty() ? standard.languages() : chosen;
    }

    private static Optional<Locale> language(Value value) {
        // What languages there are is looked up only where somebody has to be told.
        Optional<Locale> spoken = value.node() instanceof Node.Scalar scalar
                ? Optional.of(Locale.forLanguageTag(scalar.text())).filter(Languages::speaks)
                : Optional.empty();
        return spoken.isPresent()
                ? spoken
                : value.word(
                        "language",
                        Languages.all().stream().map(Locale::getLanguage).toList(),
                        word -> Optional.<Locale>empty());
    }

    private Optional<Path> logo(Value value) {
        return value.text(1, 200).flatMap(name -> {
            Path file = inFolder(name);
            boolean known = isPicture(name);
            if (file == null || !known || !Files.isReadable(file)) {
                value.problem(WORDING, known ? "logo-missing" : "logo-kind", value.name(), value.shown());
                return Optional.empty();
            }
            return Optional.of(file);
        });
    }

    static boolean isPicture(String name) {
        return name.endsWith(".svg") || name.endsWith(".png");
    }

    private @org.jspecify.annotations.Nullable Path inFolder(String name) {
        try {
            return folder.resolve(name).toAbsolutePath();
        } catch (java.nio.file.InvalidPathException e) {
            return null;
        }
    }

    private static Optional<Duration> seconds(Fields fields, String name, int least, int most) {
        return fields.optional(name)
                .flatMap(value -> value.wholeNumber(least, most))
                .map(Duration::ofSeconds);
    }

    private static Optional<String> word(Fields fields, String name, List<String> known) {
        return fields.optional(name)
                .flatMap(value ->
                        value.word(name, known, word -> Optional.of(word).filter(known::contains)));
    }
}
