package gym.sorespot.strength.catalogue.importing;

import gym.sorespot.reading.Nearest;
import gym.sorespot.reading.Node;
import gym.sorespot.reading.Place;
import gym.sorespot.reading.Problems;
import gym.sorespot.reading.Wording;
import gym.sorespot.strength.catalogue.ExerciseCells;
import gym.sorespot.strength.catalogue.importing.CsvText.Cell;
import gym.sorespot.strength.catalogue.importing.CsvText.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/** Turns the rows of our own CSV back into exercises. Not thread-safe. */
final class CsvCatalogue {
    private static final Wording WORDING = new Wording(CsvCatalogue.class);

    private final OwnEntries entries;
    private final WordCount count;

    /** @param count gets all words of the rows */
    CsvCatalogue(OwnEntries entries, WordCount count) {
        this.entries = entries;
        this.count = count;
    }

    /** What becomes of each row, in their order, decided when it is asked for; none when the header cannot be understood. */
    List<Supplier<ImportItem>> items(String text, Problems problems) {
        List<Row> rows = new CsvText(text, problems).rows();
        if (rows.isEmpty()) {
            problems.add(Place.START, WORDING, "csv-empty", String.join(",", ExerciseCells.COLUMNS));
            return List.of();
        }
        List<String> columns = columns(rows.get(0), problems);
        if (!problems.isEmpty()) {
            return List.of();
        }
        return rows.stream().skip(1).map(row -> item(row, columns, problems)).toList();
    }

    private static List<String> columns(Row header, Problems problems) {
        List<String> columns = new ArrayList<>();
        for (Cell cell : header.cells()) {
            String name = cell.text().strip().toLowerCase(Locale.ROOT);
            if (!ExerciseCells.COLUMNS.contains(name)) {
                String nearest = Nearest.to(name, ExerciseCells.COLUMNS).orElse("");
                String kind = nearest.isEmpty() ? "column" : "column-near";
                problems.add(
                        cell.place(), WORDING, kind, cell.text(), String.join(", ", ExerciseCells.COLUMNS), nearest);
            } else if (columns.contains(name)) {
                problems.add(cell.place(), WORDING, "column-twice", name);
            }
            columns.add(name);
        }
        if (!columns.contains("id")) {
            problems.add(header.place(), WORDING, "column-id");
        }
        return columns;
    }

    private Supplier<ImportItem> item(Row row, List<String> columns, Problems problems) {
        Problems own = new Problems(problems.file());
        String id = cell(row, columns, "id").strip();
        List<Node.Entry> fields = new ArrayList<>();
        if (row.cells().size() > columns.size()) {
            own.add(
                    row.cells().get(columns.size()).place(),
                    WORDING,
                    "cells",
                    row.cells().size(),
                    columns.size());
        }
        for (int i = 0; i < Math.min(columns.size(), row.cells().size()); i++) {
            String column = columns.get(i);
            Cell cell = row.cells().get(i);
            if (!column.equals("id")) {
                ExerciseCells.field(column, cell.text(), cell.place(), own)
                        .ifPresent(
                                node -> fields.add(new Node.Entry(new Node.Scalar(cell.place(), column, true), node)));
            }
        }
        Node.Mapping exercise = new Node.Mapping(row.place(), fields);
        count.add(exercise);
        return () -> entries.item(row.place(), id, exercise, own);
    }

    private static String cell(Row row, List<String> columns, String column) {
        int at = columns.indexOf(column);
        return at < row.cells().size() ? row.cells().get(at).text() : "";
    }
}
