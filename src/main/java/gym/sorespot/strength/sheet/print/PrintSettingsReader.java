package gym.sorespot.strength.sheet.print;

import gym.sorespot.reading.Fields;
import gym.sorespot.reading.Problem;
import gym.sorespot.reading.Problems;
import gym.sorespot.reading.Value;
import gym.sorespot.reading.YamlFile;
import gym.sorespot.strength.sheet.paint.Paper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** Reads {@code sheet.yaml}. A slip costs only its own line. Any thread; waits for the disk. */
public final class PrintSettingsReader {
    /** Name of the file in the configuration folder. */
    public static final String FILE = "sheet.yaml";

    /** In place of a printer's name: the kiosk prints nothing. */
    /** In place of a printer: nothing is printed. */
    public static final String NO_PRINTER = "none";

    private static final int MOST_COPIES = 5;
    private static final PrintSettings USUAL = PrintSettings.DEFAULT;

    private PrintSettingsReader() {}

    /**
     * What reading brought.
     *
     * @param settings complete: the usual stands where something was wrong
     * @param problems what was wrong, for staff
     */
    public record Reading(PrintSettings settings, List<Problem> problems) {
        public Reading {
            problems = List.copyOf(problems);
        }
    }

    /** Reads the file of a folder; where it is missing, the usual holds. Never throws for what it finds. */
    public static Reading read(Path folder) {
        Path file = folder.resolve(FILE);
        if (Files.notExists(file)) {
            return new Reading(USUAL, List.of());
        }
        Problems problems = new Problems(file);
        PrintSettings settings = YamlFile.read(file, problems)
                .flatMap(top -> top.fields("printer", "paper", "copies", "colour"))
                .map(PrintSettingsReader::settings)
                .orElse(USUAL);
        return new Reading(settings, problems.list());
    }

    private static PrintSettings settings(Fields fields) {
        String printer =
                fields.optional("printer").flatMap(value -> value.text(1, 127)).orElse("");
        return new PrintSettings(
                !printer.equals(NO_PRINTER),
                printer.equals(NO_PRINTER) ? "" : printer,
                fields.optional("paper").flatMap(PrintSettingsReader::paper).orElse(USUAL.paper()),
                fields.optional("copies")
                        .flatMap(value -> value.wholeNumber(1, MOST_COPIES))
                        .orElse(USUAL.copies()),
                fields.optional("colour").flatMap(Value::yesNo).orElse(USUAL.colour()));
    }

    private static java.util.Optional<Paper> paper(Value value) {
        List<String> known = Arrays.stream(Paper.values()).map(Paper::id).toList();
        return value.word("paper", known, Paper::byId);
    }
}
