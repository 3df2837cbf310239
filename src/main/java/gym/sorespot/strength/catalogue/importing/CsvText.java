package gym.sorespot.strength.catalogue.importing;

import gym.sorespot.reading.Place;
import gym.sorespot.reading.Problems;
import gym.sorespot.reading.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * CSV as spreadsheets write it: commas, semicolons or tabs between the cells (whichever the first line has most of), any
 * line end, quotes around whatever needs them. Each cell knows its place. One for each text; not thread-safe.
 */
final class CsvText {
    private static final Wording WORDING = new Wording(CsvText.class);

    private static final Pattern SEPARATOR_LINE = Pattern.compile("sep=.\\r?\\n");

    private final String text;
    private final Problems problems;
    private final char separator;
    private int at;
    private int line = 1;
    private int column = 1;

    CsvText(String text, Problems problems) {
        this.text = text;
        this.problems = problems;
        this.separator = separator(text);
    }

    /** All rows but empty ones. A quote that is not closed becomes a problem, and what stands before it is given. */
    List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        if (SEPARATOR_LINE.matcher(text).lookingAt()) {
            // Some spreadsheets say first what stands between the cells.
            move(text.indexOf('\n') + 1);
        }
        while (at < text.length()) {
            Row row = row();
            if (row.cells().size() > 1 || !row.cells().get(0).text().isBlank()) {
                rows.add(row);
            }
        }
        return rows;
    }

    private Row row() {
        Place start = new Place(line, column);
        List<Cell> cells = new ArrayList<>();
        do {
            cells.add(cell());
        } while (skip(separator));
        if (skip('\r') | skip('\n')) {
            line++;
            column = 1;
        }
        return new Row(start, cells);
    }

    private Cell cell() {
        Place place = new Place(line, column);
        if (at < text.length() && text.charAt(at) == '"') {
            return new Cell(place, quoted(place));
        }
        int end = at;
        while (end < text.length() && text.charAt(end) != separator && !isLineEnd(text.charAt(end))) {
            end++;
        }
        String bare = text.substring(at, end);
        move(end);
        return new Cell(place, bare);
    }

    private String quoted(Place place) {
        StringBuilder cell = new StringBuilder();
        move(at + 1);
        while (at < text.length()) {
            int quote = text.indexOf('"', at);
            int end = quote < 0 ? text.length() : quote;
            cell.append(text, at, end);
            move(end);
            if (quote < 0) {
                problems.add(place, WORDING, "quote");
                break;
            }
            move(at + 1);
            if (at >= text.length() || text.charAt(at) != '"') {
                return cell.append(afterQuote()).toString();
            }
            cell.append('"');
            move(at + 1);
        }
        return cell.toString();
    }

    /** Whatever stands between the closing quote and the end of the cell. */
    private String afterQuote() {
        int from = at;
        while (at < text.length() && text.charAt(at) != separator && !isLineEnd(text.charAt(at))) {
            move(at + 1);
        }
        return text.substring(from, at);
    }

    private boolean skip(char c) {
        boolean there = at < text.length() && text.charAt(at) == c;
        if (there) {
            at++;
            column++;
        }
        return there;
    }

    private void move(int end) {
        for (; at < end; at++) {
            char c = text.charAt(at);
            boolean ends = c == '\n' || c == '\r' && !(at + 1 < text.length() && text.charAt(at + 1) == '\n');
            line += ends ? 1 : 0;
            column = ends ? 1 : column + (Character.isLowSurrogate(c) ? 0 : 1);
        }
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }

    private static char separator(String text) {
        if (SEPARATOR_LINE.matcher(text).lookingAt()) {
            return text.charAt("sep=".length());
        }
        String first = text.lines().findFirst().orElse("");
        char best = ',';
        for (char candidate : new char[] {';', '\t'}) {
            best = count(first, candidate) > count(first, best) ? candidate : best;
        }
        return best;
    }

    private static long count(String line, char c) {
        return line.chars().filter(found -> found == c).count();
    }

    /** A line of cells; a cell may itself have several lines. */
    record Row(Place place, List<Cell> cells) {}

    /** The text of a cell without its quotes. */
    record Cell(Place place, String text) {}
}
