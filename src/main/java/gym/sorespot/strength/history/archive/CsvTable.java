package gym.sorespot.strength.history.archive;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A table as RFC 4180 has it, with a mark at the beginning by which spreadsheets know that it is UTF-8. */
final class CsvTable {
    private final StringBuilder text = new StringBuilder("\uFEFF");

    CsvTable(String... head) {
        row((Object[]) head);
    }

    /** Adds a row; null is an empty cell. */
    void row(@Nullable Object... cells) {
        text.append(Arrays.stream(cells).map(CsvTable::cell).collect(Collectors.joining(",")))
                .append("\r\n");
    }

    private static String cell(@Nullable Object value) {
        String plain = value == null ? "" : value.toString();
        boolean quoted = plain.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return quoted ? "\"" + plain.replace("\"", "\"\"") + "\"" : plain;
    }

    String text() {
        return text.toString();
    }
}
