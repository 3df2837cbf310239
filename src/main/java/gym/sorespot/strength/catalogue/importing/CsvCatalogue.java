package gym.sorespot.strength.catalogue.importing;

import gym.sorespot.reading.Nearest;
import gym.sorespot.reading.Node;
import gym.sorespot.reading.Problem;
import gym.sorespot.reading.Problems;
import gym.sorespot.reading.Value;
import gym.sorespot.reading.Wording;
import gym.sorespot.strength.catalogue.Exercise;
import gym.sorespot.strength.catalogue.ExerciseCells;
import gym.sorespot.strength.catalogue.ExerciseIds;
import gym.sorespot.strength.catalogue.ExerciseReader;
import gym.sorespot.strength.catalogue.ExerciseReader.Draft;
import gym.sorespot.strength.catalogue.importing.CsvText.Cell;
import gym.sorespot.strength.catalogue.importing.CsvText.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Turns the rows of our own CSV back into exercises. Not thread-safe. */
final class CsvCatalogue {
    private static final Wording WORDING = new Wording(CsvCatalogue.class);

    private final Existing existing;
    private final ExerciseReader reader;

    CsvCatalogue(Existing existing, ExerciseReader reader) {
        this.existing = existing;
        this.reader = reader;
    }

    /** What becomes of each row, in their order; none when the header cannot be understood. */
    List<ImportItem> items(String text, Problems problems) {
        List<Row> rows = new CsvText(text, problems).rows();
        if (rows.isEmpty()) {
            problems.add(
                    gym.sorespot.reading.Place.START, WORDING, "csv-empty", String.join(",", ExerciseCells.COLUMNS));
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

    private ImportItem item(Row row, List<String> columns, Problems problems) {
        Problems own = new Problems(problems.file());
        String id = "";
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
            if (column.equals("id")) {
                id = cell.text().strip();
            } else {
                ExerciseCells.field(column, cell.text(), cell.place(), own)
                        .ifPresent(
                                node -> fields.add(new Node.Entry(new Node.Scalar(cell.place(), column, true), node)));
            }
        }
        if (!ExerciseIds.isId(id)) {
            own.add(row.place(), WORDING, "csv-id", id);
        }
        Value top = new Value("", new Node.Mapping(row.place(), fields), own);
        Optional<Draft> draft = reader.read(id, top, own);
        if (draft.isEmpty() || !own.isEmpty()) {
            String why = own.list().stream().map(Problem::toString).collect(Collectors.joining(" | "));
            return ImportItem.refused(row.place(), id, "", why);
        }
        return decide(row, draft.get());
    }

    private ImportItem decide(Row row, Draft draft) {
        Exercise exercise = draft.exercise();
        String id = exercise.id();
        Optional<Exercise> same = existing.reading().catalogue().find(id);
        if (same.filter(exercise::equals).isPresent()) {
            return ImportItem.merged(row.place(), id, exercise.name(), id, WORDING.say("merged-same", id));
        }
        if (existing.isTaken(id)) {
            return ImportItem.refused(row.place(), id, exercise.name(), WORDING.say("taken", id));
        }
        existing.take(exercise);
        return ImportItem.fresh(row.place(), id, exercise, draft.pictures(), draft.figure());
    }
}
