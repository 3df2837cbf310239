package gym.sorespot.strength.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The small forms of CSV: a row as a line, and several values in one cell. */
final class CsvCells {
    private static final Pattern FORMULA = Pattern.compile("'*[=+@\\t\\r-]");
    private static final Pattern GUARDED = Pattern.compile("'" + FORMULA.pattern());

    private CsvCells() {}

    /** One line with its end, cells in quotes where they need it (RFC 4180). */
    static String row(List<String> cells) {
        return cells.stream().map(CsvCells::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    /** Several values as one. */
    static String join(List<String> values) {
        return values.stream()
                .map(value -> value.replace("\\", "\\\\").replace(";", "\\;"))
                .collect(Collectors.joining(";"));
    }

    /** The values that {@link #join} put together, blanks around them taken away; none for an empty cell. */
    static List<String> split(String cell) {
        List<String> values = new ArrayList<>();
        if (cell.isBlank()) {
            return values;
        }
        StringBuilder value = new StringBuilder();
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (c == '\\' && i + 1 < cell.length()) {
                i++;
                value.append(cell.charAt(i));
            } else if (c == ';') {
                values.add(value.toString().strip());
                value.setLength(0);
            } else {
                value.append(c);
            }
        }
        values.add(value.toString().strip());
        return values;
    }

    /**
     * What a spreadsheet shows as text: a cell that begins like a formula gets an apostrophe in front. Whoever opens a table
     * that somebody else made must not run what stands in it (OWASP, CSV Injection).
     */
    static String harmless(String value) {
        return FORMULA.matcher(value).lookingAt() ? "'" + value : value;
    }

    /** The value that {@link #harmless} made a cell of. */
    static String plain(String cell) {
        return GUARDED.matcher(cell).lookingAt() ? cell.substring(1) : cell;
    }

    private static String cell(String text) {
        String value = harmless(text);
        boolean quote = value.chars().anyMatch(c -> c == '"' || c == ',' || c == ';' || c == '\n' || c == '\r');
        return quote ? '"' + value.replace("\"", "\"\"") + '"' : value;
    }
}
